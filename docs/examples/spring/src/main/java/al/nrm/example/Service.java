package al.nrm.example;

import al.nrm.rules.ReferralRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. One {@code ReferralRules} is made at start and shared by all threads. */
@SpringBootApplication
public class Service {
    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }

    @Bean
    ReferralRules rules() {
        return ReferralRules.bundled();
    }
}
