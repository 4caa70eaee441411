package al.nrm.rules;

import al.nrm.rules.fixture.Pack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs whose tables, YAML, forms or zip want to do harm. */
final class HostileData {
    private static final String PARAMETERS = "parameters.yaml";
    private final Map<String, byte[]> packs = new LinkedHashMap<>();

    /** Name to the zip of a pack. */
    static Map<String, byte[]> all(int port) {
        HostileData data = new HostileData();
        data.yaml(port);
        data.tables();
        data.forms();
        data.files();
        data.zips();
        return data.packs;
    }

    private void pack(String name, UnaryOperator<Pack> edit) {
        packs.put(name, edit.apply(Pack.small()).zipped(""));
    }

    private void yaml(String name, String added) {
        pack("yaml " + name, pack -> pack.adding(PARAMETERS, "\n" + added + "\n"));
    }

    private void yaml(int port) {
        yaml("tag", "x: !!javax.script.ScriptEngineManager [ !!java.net.URL [ \"http://localhost:" + port + "/\" ] ]");
        yaml("own tag", "x: !al.nrm.rules.Canary {}");
        yaml("binary", "x: !!binary aGVsbG8=");
        yaml("tag of a text", "x: !!str 1");
        yaml("alias", "x: &a { y: 1 }\nz: *a");
        yaml("billion laughs", "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]");
        yaml("alias of itself", "x: &a [ *a ]");
        yaml("merge", "x: &a { y: 1 }\nz: { <<: *a }");
        yaml("second document", "---\nx: 1");
        yaml("deep", "x: " + "[".repeat(4_000) + "]".repeat(4_000));
        yaml("deep by lines", "x:\n" + nested(300));
        yaml("deep unclosed", "x: " + "{ a: ".repeat(1_500));
        yaml("huge text", "x: \"" + "y".repeat(9_000) + "\"");
        yaml("control letter", "x: \"\u0007\"");
        yaml("turned around", "x: \"\u202Ey\"");
        yaml("key of a list", "? [ a, b ]\n: c");
        yaml("no key", ": c");
        yaml("unclosed", "x: \"y");
        yaml("tab", "x:\n\ty: 1");
        yaml("list", "- x");
        yaml(
                "ends of time",
                "x: { meaning: { sq: a, en: b }, unit: years, values: [ { from: +999999999-12-31, value: 1, source:"
                        + " policy, verified: false } ] }");
        yaml(
                "endless period",
                "x: { meaning: { sq: a, en: b }, unit: duration, values: [ { from: 2005-07-18, value: P999999999Y,"
                        + " source: policy, verified: false } ] }");
        yaml("value that is a list", "x: { meaning: { sq: a, en: b }, unit: [ years ], values: { from: 1 } }");
        pack("yaml empty", pack -> pack.with(PARAMETERS, ""));
        pack("yaml only a comment", pack -> pack.with("sources.yaml", "# nothing\n"));
        pack("yaml a text", pack -> pack.with("sources.yaml", "hello\n"));
        pack("yaml pack twice", pack -> pack.adding("pack.yaml", "id: other\n"));
        pack("yaml id leads out", pack -> pack.replacing("pack.yaml", "id: al", "id: ../al"));
        pack(
                "yaml days turned",
                pack -> pack.replacing("pack.yaml", "{ from: 2005-07-18 }", "{ from: 2005-07-18, to: 2000-01-01 }"));
        pack("yaml another unit", pack -> pack.replacing(PARAMETERS, "unit: years", "unit: code"));
        pack(
                "yaml majority ends",
                pack -> pack.replacing(
                        PARAMETERS,
                        "- from: 2005-07-18\n      value: \"18\"",
                        "- from: 2005-07-18\n      to: 2020-01-01\n      value: \"18\""));
        pack("yaml no majority", pack -> pack.replacing(PARAMETERS, "age-of-majority:", "age-of-minority:"));
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.append(" ".repeat(depth + 1)).append("b: 1").toString();
    }

    private void tables() {
        String good = "act.added,,ACT,,,Shpikur,Invented,policy,false\n";
        for (String start : new String[] {"=", "+", "-", "@"}) {
            pack(
                    "table formula " + start,
                    pack -> pack.adding("indicators.csv", good.replace("Invented", start + "1+1")));
        }
        pack("table tab", pack -> pack.adding("indicators.csv", good.replace("Invented", "\"\t=1\"")));
        pack("table lines", pack -> pack.adding("indicators.csv", good.replace("Invented", "\"Inven\nted\"")));
        pack("table unclosed", pack -> pack.adding("indicators.csv", good.replace("Invented", "\"Invented")));
        pack("table half quoted", pack -> pack.adding("indicators.csv", good.replace("Invented", "\"In\"vented")));
        pack("table too few", pack -> pack.adding("indicators.csv", "act.added,,ACT\n"));
        pack("table too many", pack -> pack.adding("indicators.csv", good.replace("false", "false,more")));
        pack("table twice", pack -> pack.adding("indicators.csv", good + good));
        pack(
                "table other columns",
                pack -> pack.edited("indicators.csv", text -> text.replaceFirst("dimension", "dimensions")));
        pack("table column twice", pack -> pack.edited("indicators.csv", text -> text.replaceFirst("dimension", "id")));
        pack(
                "table formula in another spreadsheet",
                pack -> pack.adding("indicators.csv", good.replace("Invented", "Invented;=1+1")));
        pack("table empty", pack -> pack.with("indicators.csv", ""));
        pack("table not UTF-8", pack -> pack.with("indicators.csv", new byte[] {(byte) 0xC3, 0x28}));
        pack(
                "table UTF-16",
                pack -> pack.with("indicators.csv", pack.text("indicators.csv").getBytes(StandardCharsets.UTF_16)));
    }

    private void form(String name, String body) {
        pack("form " + name, pack -> pack.with("forms/x.html", "<html><body>\n" + body + "\n</body></html>\n"));
    }

    private void forms() {
        form("script", "<script>x()</script>");
        form("capital script", "<SCRIPT SRC=x>");
        form("style", "<style>p { }</style>");
        form("event", "<p onclick=\"x()\">{status}</p>");
        form("address", "<p>http://example.invalid</p>");
        form("address without a scheme", "<p>//example.invalid</p>");
        form("picture", "<img src=\"x.png\">");
        form("link", "<a href=\"javascript:x()\">x</a>");
        form("frame", "<iframe></iframe>");
        form("drawing", "<svg><set/></svg>");
        form("refresh", "<meta http-equiv=\"refresh\" content=\"0\">");
        form("style with an address", "<p style=\"background: url(x)\">x</p>");
        form("style", "<p style=\"width: 1px\">x</p>");
        form("class that hides", "<p class=\"aloud\">x</p>");
        form("class of a notice", "<p class=\"unofficial\">This is the official form.</p>");
        form("change of direction", "<p>a&#x202E;b</p>");
        form("element that is not closed", "<section><p>x</p>");
        form("paragraph that is not closed", "<div><p>x</div>");
        form("nested wrongly", "<p><b>x</p></b>");
        form("address of an input", "<input type=\"image\">");
        form("value in an input", "<input type=\"text\" value=\"x\">");
        form("conditional comment", "<!--[if IE]><p>x</p><![endif]-->");
        form("unclosed tag", "<p");
        form("expression", "{ status.name() }");
        form("dollar expression", "${status}{{x}}");
        form("placeholder in a tag", "<p class=\"{status}\">x</p>");
        form("instruction", "<?php x ?>");
    }

    private void files() {
        pack("file class", pack -> pack.with("criteria/Age.class", new byte[] {1}));
        pack("file jar", pack -> pack.with("lib/x.jar", new byte[] {1}));
        pack("file hidden", pack -> pack.with(".hidden", new byte[] {1}));
        pack("file service", pack -> pack.with("META-INF/services/x", "x"));
        pack("file properties", pack -> pack.with("kie.conf", "x=y"));
        pack("file with another ending", pack -> pack.with("criteria/age.drl.old", "x"));
        pack("file in a deeper folder", pack -> pack.with("criteria/deep/age.drl", "x"));
        pack("file with a name that hides", pack -> pack.with("criteria/\u202Elrd.drl", "//"));
        pack("file with a line in its name", pack -> pack.with("criteria/a\nb.drl", "//"));
        pack("file too large", pack -> pack.with("README.md", new byte[5 * 1024 * 1024 + 1]));
        pack("file missing", pack -> pack.without("questions.yaml"));
        pack("file criteria missing", pack -> {
            pack.criteria().forEach(pack::without);
            return pack;
        });
        pack("file many", pack -> {
            for (int i = 0; i < 1_000; i++) {
                pack.with("notes/" + i + ".md", "x");
            }
            return pack;
        });
        pack("file large together", pack -> {
            for (int i = 0; i < 11; i++) {
                pack.with("notes/" + i + ".md", new byte[5 * 1024 * 1024]);
            }
            return pack;
        });
    }

    private void zips() {
        packs.put("zip nothing", new byte[0]);
        packs.put("zip a text", "This is no zip.".getBytes(StandardCharsets.UTF_8));
        packs.put("zip empty", one(Map.of()));
        packs.put("zip out of the folder", one(Map.of("../pack.yaml", "x")));
        packs.put("zip from the root", one(Map.of("/etc/pack.yaml", "x")));
        packs.put("zip of a drive", one(Map.of("C:/pack.yaml", "x")));
        packs.put("zip backslash", one(Map.of("criteria\\age.drl", "x")));
        packs.put("zip dots inside", one(Map.of("criteria/../../pack.yaml", "x")));
        packs.put("zip two top folders", one(Map.of("a/pack.yaml", "x", "b/pack.yaml", "x")));
        byte[] good = Pack.bundled().zipped("");
        packs.put("zip cut off", Arrays.copyOf(good, good.length - 30));
        packs.put("zip cut in half", Arrays.copyOf(good, good.length / 2));
        packs.put("zip encrypted", inTable(good, 8, 1));
        packs.put("zip link", kind(good, 3, 0xA1FF));
        packs.put("zip device", kind(good, 3, 0x61FF));
        packs.put("zip link made by OS X", kind(good, 19, 0xA1FF));
        packs.put("zip link made by DOS", kind(good, 0, 0xA1FF));
        packs.put("zip listed twice", listedTwice(good));
        packs.put("zip unknown packing", inTable(good, 10, 99));
        packs.put("zip wrong sum", inTable(good, 16, 0x1234));
        packs.put("zip wrong size", inTable(good, 24, 7));
        packs.put("zip wrong place", inTable(good, 42, 3));
        packs.put("zip place of another entry", inTable(good, 42, secondEntry(good)));
        packs.put("zip other name in the table", inTable(good, 46, 'x' | 'y' << 8));
        packs.put("zip twice", twice(good));
        byte[] flipped = good.clone();
        for (int i = 60; i < 400; i++) {
            flipped[i] ^= 0x55;
        }
        packs.put("zip broken inside", flipped);
        byte[] count = good.clone();
        little(count).putShort(count.length - 12, (short) 3).putShort(count.length - 14, (short) 3);
        packs.put("zip wrong count", count);
    }

    private static byte[] one(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ByteBuffer little(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int table(byte[] zip) {
        return little(zip).getInt(zip.length - 6);
    }

    /** Writes two bytes into the first entry of the table of contents. */
    private static byte[] inTable(byte[] zip, int at, int value) {
        byte[] changed = zip.clone();
        little(changed).putShort(table(changed) + at, (short) value);
        return changed;
    }

    /** Gives the first entry a kind, as the system of that number notes it. */
    private static byte[] kind(byte[] zip, int system, int mode) {
        byte[] changed = inTable(zip, 40, mode);
        changed[table(changed) + 5] = (byte) system;
        return changed;
    }

    /** Lists the content of the first entry a second time, under a name of the same length. */
    private static int secondEntry(byte[] zip) {
        ByteBuffer little = little(zip);
        int row = table(zip);
        int next = row + 46 + little.getShort(row + 28) + little.getShort(row + 30) + little.getShort(row + 32);
        return little.getInt(next + 42);
    }

    private static byte[] listedTwice(byte[] zip) {
        int table = table(zip);
        int end = zip.length - 22;
        ByteBuffer little = little(zip);
        int row = 46 + little.getShort(table + 28) + little.getShort(table + 30) + little.getShort(table + 32);
        byte[] changed = new byte[zip.length + row];
        System.arraycopy(zip, 0, changed, 0, end);
        System.arraycopy(zip, table, changed, end, row);
        System.arraycopy(zip, end, changed, end + row, 22);
        changed[end + 46] = 'x';
        short count = (short) (little.getShort(end + 10) + 1);
        little(changed)
                .putShort(end + row + 8, count)
                .putShort(end + row + 10, count)
                .putInt(end + row + 12, little.getInt(end + 12) + row);
        return changed;
    }

    /** Gives the second criteria file the name of the first, in the table and before its content. */
    private static byte[] twice(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace("criteria/basis.drl", "criteria/child.drl").getBytes(StandardCharsets.ISO_8859_1);
    }
}
