package al.nrm.example;

import al.nrm.io.jackson.Jackson2Module;
import al.nrm.rules.ReferralRules;
import java.time.LocalDate;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What differs between the versions of Spring Boot: the version of Jackson and the package of health. */
@Configuration
class HostSettings {
    /** For types of the library inside types of the host; Spring Boot registers it with its mapper. */
    @Bean
    Jackson2Module documents(ReferralRules rules) {
        return Jackson2Module.of(rules.terms());
    }

    /** UP only where a case of today was decided: at the first call this loads all that the first request needs. */
    @Bean
    HealthIndicator rulesHealthIndicator(ReferralRules rules) {
        return () -> {
            rules.warmUp(LocalDate.now());
            return Health.up().build();
        };
    }
}
