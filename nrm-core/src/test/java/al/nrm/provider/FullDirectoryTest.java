package al.nrm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.FullDirectory;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What other tests take for a directory with every field has every field. */
class FullDirectoryTest {
    @TestFactory
    Stream<DynamicTest> every_field_of_an_entry_is_set() {
        ServiceProvider full = FullDirectory.FULL.providers().get(0);
        ServiceProvider bare = FullDirectory.BARE.providers().get(0);
        return Stream.of(
                        fields(ServiceProvider.class, full, bare),
                        fields(Admission.class, full.admits(), bare.admits()),
                        fields(
                                Capacity.class,
                                full.capacity().orElseThrow(),
                                Capacity.builder().build()),
                        fields(
                                ProviderAddress.class,
                                full.address().orElseThrow(),
                                ProviderAddress.builder().build()),
                        fields(
                                AgencyOffice.class,
                                FullDirectory.FULL.agencies().get(0),
                                FullDirectory.BARE.agencies().get(0)),
                        fields(
                                Hotline.class,
                                FullDirectory.FULL.hotlines().get(0),
                                FullDirectory.BARE.hotlines().get(0)))
                .flatMap(fields -> fields);
    }

    /** Each field must have another value in the full entry than in one of which nothing is known. */
    private static <T> Stream<DynamicTest> fields(Class<T> type, T full, T bare) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .map(field -> DynamicTest.dynamicTest(
                        type.getSimpleName() + "." + field.getName(),
                        () -> assertThat(value(field, full)).isNotEqualTo(value(field, bare))));
    }

    private static Object value(Method field, Object entry) throws ReflectiveOperationException {
        return field.invoke(entry);
    }
}
