package dk.samklang.testing;

import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The settings the launcher would hand over: the run's database, and the mode that is for real work. */
final class ProgramSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new HashMap<>(TestDatabase.properties());
        settings.put("samklang.mode", "serve");
        settings.put("samklang.data", TestDatabase.data().path().toString());
        settings.put("samklang.breached-passwords", "src/test/resources/leaked-passwords.txt");
        settings.put("samklang.sealing.every", "0s"); // tests seal when they want to
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test program", settings));
    }
}
