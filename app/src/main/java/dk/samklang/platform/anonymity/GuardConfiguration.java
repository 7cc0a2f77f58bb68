package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.AnonymityCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which recognisers look through the texts. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    static AnonymityCheck anonymityCheck() {
        return AnonymityCheck.byRules();
    }
}
