package dk.samklang.platform.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides once, at the start, from the mode. */
@Configuration(proxyBeanMethods = false)
class SecondFactorConfiguration {

    @Bean
    SecondFactorDemand secondFactorDemand(@Value("${samklang.mode:serve}") String mode) {
        var demanded = !"demo".equals(mode);
        return _ -> demanded;
    }
}
