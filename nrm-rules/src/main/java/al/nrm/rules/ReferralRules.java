package al.nrm.rules;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.PackReference;
import al.nrm.document.DirectoryCanonicalForm;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Directory;
import al.nrm.rules.advice.Advice;
import al.nrm.rules.pack.BundledPack;
import al.nrm.rules.pack.PackFiles;
import al.nrm.rules.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The one entry: {@code ReferralRules.bundled().decide(caseFile)}.
 *
 * <p>Immutable, and safe for many threads at once; make one and keep it. A host that changes its pack or its directory
 * makes a new one and swaps the two.
 */
public final class ReferralRules implements Decider {
    private final RulePack pack;
    private final Directory directory;
    private final Editions editions;
    private final Advice advice;

    private ReferralRules(RulePack pack, Directory directory, Editions editions) {
        this.pack = pack;
        this.directory = directory;
        this.editions = editions;
        this.advice = new Advice(
                LibraryVersion.builder().version(BundledPack.libraryVersion()).build(),
                PackReference.builder()
                        .id(pack.id())
                        .version(pack.version())
                        .sha256(pack.sha256())
                        .build(),
                DirectoryReference.builder()
                        .sha256(sha256(DirectoryCanonicalForm.of(directory)))
                        .build());
    }

    /** The rules and the directory of Albania that come with the library. */
    public static ReferralRules bundled() {
        RulePack pack = BundledPack.read();
        return new ReferralRules(pack, BundledPack.directory(), new Editions(pack));
    }

    /**
     * The rules of a folder or a zip, with the bundled directory.
     *
     * @throws RulePackException if anything is wrong with the pack; it carries every problem
     * @throws UncheckedIOException if the path cannot be read
     */
    public static ReferralRules load(Path pack) {
        RulePack read = readPack(pack);
        return new ReferralRules(read, BundledPack.directory(), new Editions(read));
    }

    private static RulePack readPack(Path path) {
        al.nrm.rules.guard.Problems problems = new al.nrm.rules.guard.Problems();
        try {
            if (Files.isDirectory(path)) {
                return new PackReader(PackFiles.ofFolder(path, problems), problems).read();
            }
            try (InputStream zip = Files.newInputStream(path)) {
                return new PackReader(PackFiles.ofZip(zip, problems), problems).read();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same rules with another directory. */
    public ReferralRules with(Directory other) {
        return new ReferralRules(pack, other, editions);
    }

    /** {@inheritDoc} */
    @Override
    public Decision decide(CaseFile caseFile) {
        List<Problem> problems = pack.terms().problems(caseFile);
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
        Editions.OfADay day = editions.on(caseFile.asOf());
        return advice.on(caseFile, pack.catalogue(), directory, day.law(), day.engine());
    }

    /** The pack that is applied. */
    public RulePack pack() {
        return pack;
    }

    /** The directory that is searched. */
    public Directory directory() {
        return directory;
    }

    /** What a case must fit to be decided: indicators of the catalogue, a day that the pack covers. */
    public CaseTerms terms() {
        return pack.terms();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
