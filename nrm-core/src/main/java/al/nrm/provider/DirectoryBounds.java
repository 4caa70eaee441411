package al.nrm.provider;

import al.nrm.place.SpokenLanguage;
import al.nrm.problem.Problem;
import al.nrm.problem.ValueBounds;
import al.nrm.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Size limits of a directory: its document can be written, with indentation, and read again with the default limits.
 */
final class DirectoryBounds {
    /** Maximum size of a directory document in bytes: 16 MiB. */
    private static final int TOGETHER = 16 << 20;

    // Upper bounds in bytes of JSON, indentation included. None is less than the reader counts for the values in it.
    private static final int DOCUMENT = 128;
    private static final int ENTRY = 72;
    private static final int KEY = 40;
    private static final int CODE = 64;
    private static final int ADMISSION = 320;
    private static final int CAPACITY = 192;
    private static final int COORDINATE = 72;

    private DirectoryBounds() {}

    static List<Problem> problems(Directory directory) {
        ValueBounds bounds = new ValueBounds()
                .written(DOCUMENT, 1)
                .written(ENTRY, directory.providers().size())
                .written(ENTRY, directory.agencies().size())
                .written(ENTRY, directory.hotlines().size());
        for (int i = 0; i < directory.providers().size(); i++) {
            provider(directory.providers().get(i), "/providers/" + i, bounds);
        }
        for (int i = 0; i < directory.agencies().size(); i++) {
            AgencyOffice office = directory.agencies().get(i);
            String pointer = "/agencies/" + i;
            languages(office.name().keySet(), pointer + "/name", bounds);
            bounds.written(KEY, 3 + count(office.hours()) + count(office.source()) + count(office.verifiedOn()))
                    .written(CODE, 1 + count(office.county()) + count(office.municipality()))
                    .texts(pointer + "/name", office.name())
                    .texts(pointer + "/phones", office.phones())
                    .text(pointer, "hours", office.hours())
                    .text(pointer, "source", office.source())
                    .day(pointer, "verifiedOn", office.verifiedOn());
        }
        for (int i = 0; i < directory.hotlines().size(); i++) {
            Hotline line = directory.hotlines().get(i);
            String pointer = "/hotlines/" + i;
            languages(line.name().keySet(), pointer + "/name", bounds);
            bounds.written(KEY, 4 + count(line.hours()) + count(line.source()) + count(line.verifiedOn()))
                    .written(CODE, 1 + count(line.kind()) + count(line.audience()))
                    .texts(pointer + "/name", line.name())
                    .texts(pointer + "/phones", line.phones())
                    .text(pointer, "hours", line.hours())
                    .text(pointer, "fromAbroad", line.fromAbroad())
                    .text(pointer, "source", line.source())
                    .day(pointer, "verifiedOn", line.verifiedOn());
        }
        return bounds.together(TOGETHER).problems();
    }

    private static int count(Optional<?> part) {
        return part.isPresent() ? 1 : 0;
    }

    private static int count(Collection<?> part) {
        return part.isEmpty() ? 0 : 1;
    }

    private static void written(ServiceProvider provider, ValueBounds bounds) {
        int keys = 2
                + count(provider.description().keySet())
                + count(provider.phones())
                + count(provider.languages())
                + count(provider.externalIds().keySet())
                + count(provider.email())
                + count(provider.url())
                + count(provider.source())
                + count(provider.verifiedOn())
                + count(provider.services());
        int codes = 1
                + count(provider.kind())
                + count(provider.county())
                + provider.services().size();
        bounds.written(KEY, keys)
                .written(CODE, codes)
                .written(ADMISSION, provider.admits().equals(Admission.UNKNOWN) ? 0 : 1)
                .written(CAPACITY, count(provider.capacity()));
    }

    private static void provider(ServiceProvider provider, String pointer, ValueBounds bounds) {
        written(provider, bounds);
        languages(provider.name().keySet(), pointer + "/name", bounds);
        languages(provider.description().keySet(), pointer + "/description", bounds);
        languages(provider.languages(), pointer + "/languages", bounds);
        bounds.text(pointer, "id", provider.id())
                .texts(pointer + "/name", provider.name())
                .texts(pointer + "/description", provider.description())
                .texts(pointer + "/phones", provider.phones())
                .texts(pointer + "/languages", provider.languages())
                .texts(pointer + "/externalIds", provider.externalIds())
                .text(pointer, "email", provider.email())
                .text(pointer, "url", provider.url())
                .text(pointer, "source", provider.source())
                .day(pointer, "verifiedOn", provider.verifiedOn())
                .day(pointer + "/capacity", "asOf", provider.capacity().flatMap(Capacity::asOf));
        if (provider.address().isPresent()) {
            address(provider.address().get(), pointer + "/address", bounds);
        }
    }

    private static void address(ProviderAddress address, String pointer, ValueBounds bounds) {
        bounds.written(KEY, 5)
                .written(COORDINATE, count(address.latitude()) + count(address.longitude()))
                .text(pointer, "street", address.street())
                .text(pointer, "city", address.city())
                .text(pointer, "postalCode", address.postalCode())
                .text(pointer, "country", address.country());
    }

    private static void languages(Collection<String> tags, String pointer, ValueBounds bounds) {
        for (String tag : tags) {
            if (!SpokenLanguage.isWellFormed(tag)) {
                bounds.add(
                        pointer,
                        Text.of("Një gjuhë nuk është sipas BCP 47.", "A language is not of the form of BCP 47."));
                return;
            }
        }
    }
}
