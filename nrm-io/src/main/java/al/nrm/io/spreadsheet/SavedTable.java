package al.nrm.io.spreadsheet;

import al.nrm.text.CellSeparator;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that a spreadsheet saved: CSV in UTF-8 or UTF-16, or in the code page of Windows if all its letters are those of
 * Albanian and English; cells separated by comma, semicolon or tab. Empty rows are left out but counted. Cells are in the
 * composed form of Unicode (NFC), without spaces around them.
 *
 * @param headingRow the row of the headings, from 1; 0 if there is none
 * @param headings one for each column; empty if a column has none
 * @param rows the rows below the headings, each with at most as many cells as there are headings
 * @param problems problems of the table; the rows that they name are left out
 */
record SavedTable(int headingRow, List<String> headings, List<Row> rows, List<CellProblem> problems) {
    private static final int LARGEST = 16 << 20;
    /** Ë ë Ç ç, quotation marks, dashes, the ellipsis and the no-break space. */
    private static final String ALBANIAN_WINDOWS =
            "\u00CB\u00EB\u00C7\u00E7\u0084\u0091\u0092\u0093\u0094\u00AB\u00BB\u0096\u0097\u0085\u00A0";
    /** UTF-8 that was read as Windows-1252 and saved again, and the replacement character. */
    private static final Pattern BROKEN = Pattern.compile("\uFFFD|\u00C3[\u00AB\u00A7\u2039\u2021]|\u00E2\u20AC");

    /**
     * One row.
     *
     * @param number the row as a spreadsheet counts it, from 1
     * @param cells its cells, without empty cells at the end
     */
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty if the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    SavedTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static SavedTable read(byte[] content) {
        if (content.length > LARGEST) {
            return refused(CellProblem.ofTable(
                    Text.of("Skedari është tepër i madh.", "The file is too large."),
                    Text.of("Më së shumti 16 MB.", "At most 16 MB.")));
        }
        try {
            return read(text(content));
        } catch (CharacterCodingException otherEncoding) {
            return refused(CellProblem.ofTable(
                    Text.of("Skedari nuk është UTF-8.", "The file is not UTF-8."),
                    Text.of(
                            "Ruajeni nga programi i tabelave si „CSV UTF-8”.",
                            "Save it from the spreadsheet as \"CSV UTF-8\".")));
        }
    }

    private static SavedTable read(String text) {
        boolean stated = CellSeparator.isStated(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(CellSeparator.of(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<String> headings = List.of();
        int headingRow = 0;
        List<Row> rows = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        int number = 0;
        try (CSVParser parser =
                CSVParser.parse(stated ? text.substring(Math.max(0, text.indexOf('\n') + 1)) : text, format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                List<String> cells = cells(records.next());
                number++;
                if (cells.isEmpty()) {
                    continue;
                }
                if (headingRow == 0) {
                    headings = cells;
                    headingRow = number;
                } else if (cells.size() > headings.size()) {
                    problems.add(CellProblem.ofRow(
                            number,
                            Text.of("Rreshti ka më shumë qeliza se tituj.", "The row has more cells than headings."),
                            Text.of(
                                    "Një tekst me ndarësin e qelizave brenda shkruhet në thonjëza.",
                                    "A text with the separator of cells inside is written in quotation marks.")));
                } else if (cells.stream().anyMatch(cell -> BROKEN.matcher(cell).find())) {
                    problems.add(CellProblem.ofRow(
                            number,
                            Text.of("Rreshti ka shkronja të prishura.", "The row has broken letters."),
                            Text.of(
                                    "Hapeni skedarin si UTF-8, ndreqini dhe ruajeni si „CSV UTF-8”.",
                                    "Open the file as UTF-8, mend them and save it as \"CSV UTF-8\".")));
                } else {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            problems.add(CellProblem.ofRow(
                    number + 1,
                    Text.of(
                            "Nga ky rresht tabela nuk lexohet: thonjëzat nuk përputhen.",
                            "From this row on the table cannot be read: the quotation marks do not match."),
                    Text.of(
                            "Një qelizë me thonjëza brenda shkruhet \"kështu \"\"me thonjëza\"\" brenda\".",
                            "A cell with quotation marks inside is written \"with \"\"quotation marks\"\" inside\".")));
        }
        if (headingRow == 0 && problems.isEmpty()) {
            problems.add(CellProblem.ofTable(
                    Text.of("Tabela është bosh.", "The table is empty."),
                    Text.of("Rreshti i parë ka titujt e kolonave.", "The first row has the headings of the columns.")));
        }
        return new SavedTable(headingRow, headings, rows, problems);
    }

    /** The letter by which spreadsheets name a column, from A. */
    static String letter(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letter(column / 26 - 1) + letter;
    }

    private static List<String> cells(CSVRecord row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            String plain = cell.replace("\r\n", "\n").replace('\u00A0', ' ').replace('\u202F', ' ');
            cells.add(Normalizer.normalize(plain, Normalizer.Form.NFC).strip());
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(byte[] content) throws CharacterCodingException {
        if (content.length > 1 && isByteOrderMark(content[0] & 0xFF, content[1] & 0xFF)) {
            return decoded(content, StandardCharsets.UTF_16);
        }
        try {
            return decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherEncoding) {
            if (!isAlbanianWindows(content)) {
                throw otherEncoding;
            }
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean isByteOrderMark(int first, int second) {
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Whether every byte above ASCII is a letter of Albanian, a quotation mark, a dash or a space in Windows-1250 and in
     * Windows-1252 alike, as spreadsheets in Albania save plain CSV.
     */
    private static boolean isAlbanianWindows(byte[] content) {
        for (byte one : content) {
            if (one < 0 && ALBANIAN_WINDOWS.indexOf(one & 0xFF) < 0) {
                return false;
            }
        }
        return true;
    }

    private static SavedTable refused(CellProblem problem) {
        return new SavedTable(0, List.of(), List.of(), List.of(problem));
    }
}
