package dk.samklang.organisation.setup;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says the code in the terminal, the one place where only the one who started the program reads along. */
@Component
class AnnounceCode {

    private final SetUpNeed need;
    private final SetUpCode code;
    private final Environment environment;

    AnnounceCode(SetUpNeed need, SetUpCode code, Environment environment) {
        this.need = need;
        this.code = code;
        this.environment = environment;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (need.isOpen()) {
            say("This installation is new. Set it up at %s with the one-time code %s");
        }
    }

    void again() {
        say("Wrong codes were tried too often. The new one-time code for %s is %s");
    }

    private void say(String sentence) {
        var port = environment.getProperty("local.server.port", "8080");
        System.out.println(sentence.formatted("http://localhost:" + port + "/set-up", code.renew()));
    }
}
