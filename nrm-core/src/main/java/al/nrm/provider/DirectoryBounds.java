package al.nrm.provider;

import al.nrm.place.SpokenLanguage;
import al.nrm.problem.Problem;
import al.nrm.problem.ValueBounds;
import al.nrm.text.Text;
import java.util.Collection;
import java.util.List;

/** What a directory may hold so that its document can be written and read again. */
final class DirectoryBounds {
    private DirectoryBounds() {}

    static List<Problem> problems(Directory directory) {
        ValueBounds bounds = new ValueBounds();
        for (int i = 0; i < directory.providers().size(); i++) {
            provider(directory.providers().get(i), "/providers/" + i, bounds);
        }
        for (int i = 0; i < directory.agencies().size(); i++) {
            AgencyOffice office = directory.agencies().get(i);
            String pointer = "/agencies/" + i;
            languages(office.name().keySet(), pointer + "/name", bounds);
            bounds.texts(pointer + "/name", office.name())
                    .texts(pointer + "/phones", office.phones())
                    .text(pointer, "hours", office.hours())
                    .text(pointer, "source", office.source())
                    .day(pointer, "verifiedOn", office.verifiedOn());
        }
        for (int i = 0; i < directory.hotlines().size(); i++) {
            Hotline line = directory.hotlines().get(i);
            String pointer = "/hotlines/" + i;
            languages(line.name().keySet(), pointer + "/name", bounds);
            bounds.texts(pointer + "/name", line.name())
                    .texts(pointer + "/phones", line.phones())
                    .text(pointer, "hours", line.hours())
                    .text(pointer, "fromAbroad", line.fromAbroad())
                    .text(pointer, "source", line.source())
                    .day(pointer, "verifiedOn", line.verifiedOn());
        }
        return bounds.problems();
    }

    private static void provider(ServiceProvider provider, String pointer, ValueBounds bounds) {
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
        provider.address().ifPresent(address -> address(address, pointer + "/address", bounds));
    }

    private static void address(ProviderAddress address, String pointer, ValueBounds bounds) {
        bounds.text(pointer, "street", address.street())
                .text(pointer, "city", address.city())
                .text(pointer, "postalCode", address.postalCode())
                .text(pointer, "country", address.country());
    }

    private static void languages(Collection<String> tags, String pointer, ValueBounds bounds) {
        if (!tags.stream().allMatch(SpokenLanguage::isWellFormed)) {
            bounds.add(
                    pointer, Text.of("Një gjuhë nuk është sipas BCP 47.", "A language is not of the form of BCP 47."));
        }
    }
}
