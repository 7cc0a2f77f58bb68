package dk.samklang.testing;

import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the program has in tests and nowhere else. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Houses.class, Visitors.class, TestProgram.BrokenPage.class})
class TestProgram {

    @Bean
    @Primary
    static TestClock testClock() {
        return new TestClock();
    }

    /** In tests a second factor is demanded of those whom a test names, so that most can sign in with a password. */
    @Bean
    @Primary
    static TestDemand testDemand() {
        return new TestDemand();
    }

    @Bean
    @Primary
    static HousePassword housePassword(@Qualifier("passwordEncoder") PasswordEncoder program) {
        return new HousePassword(program);
    }

    /** A page with a mistake in it, to see what a person is told, and what not. */
    @Controller
    static final class BrokenPage {

        @GetMapping("/testing/broken")
        @SuppressWarnings("DoNotCallSuggester") // Spring calls it
        @Requires(Requires.SIGNED_IN)
        Page broken() {
            throw new IllegalStateException("Ingrid told us a secret");
        }
    }
}
