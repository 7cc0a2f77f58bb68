package dk.samklang.demo;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.tenancy.EveryOrganisation;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the story at the first start in demo mode, before anyone is let in. */
@Component
@ConditionalOnProperty(name = "samklang.mode", havingValue = "demo")
class StoryTeller implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StoryTeller.class);

    private final EveryOrganisation organisations;
    private final HouseTeller houses;
    private final HelplineTeller helplines;
    private final JsonMapper json;

    StoryTeller(EveryOrganisation organisations, HouseTeller houses, HelplineTeller helplines, JsonMapper json) {
        this.organisations = organisations;
        this.houses = houses;
        this.helplines = helplines;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!organisations.ids().isEmpty()) {
            return;
        }
        try (var file = new ClassPathResource("demo/story.json").getInputStream()) {
            json.readValue(file, Story.class).houses().forEach(this::tell);
        }
        log.debug("The demo story is told");
    }

    private void tell(Story.House house) {
        var staff = houses.found(house);
        var teller = staff.values().stream()
                .filter(colleague -> !colleague.person().roles().isEmpty())
                .filter(HelplineTeller::worksOnHelpline)
                .findFirst()
                .map(SignedIn::organisation);
        teller.ifPresent(organisation -> helplines.tell(organisation, house, staff));
    }
}
