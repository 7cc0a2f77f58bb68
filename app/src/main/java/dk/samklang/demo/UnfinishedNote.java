package dk.samklang.demo;

import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.story.Texts;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.KeepConversationDraft;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.platform.identity.ResolvePerson;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A conversation that the visitor's counsellor has begun to write down, so that a visitor meets a draft. */
@Component
class UnfinishedNote {

    private static final Duration AGO = Duration.ofMinutes(25);

    private final KeepConversationDraft drafts;
    private final ResolvePerson people;

    UnfinishedNote(KeepConversationDraft drafts, ResolvePerson people) {
        this.drafts = drafts;
        this.people = people;
    }

    void leave(Story story, House house) {
        var organisation = new OrganisationId(house.organisation());
        var counsellor = Objects.requireNonNull(house.staff().get(story.cast().login()));
        people.resolve(organisation, new StaffId(counsellor))
                .ifPresent(by -> Tenancy.callFor(
                        organisation, () -> drafts.keep(by, new ConversationId(Ids.next()), fields(story, house), 0)));
    }

    private static Map<String, List<String>> fields(Story story, House house) {
        var begun = story.now().minus(AGO).atZone(story.zone());
        return Map.of(
                "service", List.of(house.service().toString()),
                "channel", List.of(Channel.CHAT.name()),
                "date", List.of(begun.toLocalDate().toString()),
                "time", List.of("%02d:%02d".formatted(begun.getHour(), begun.getMinute())),
                "begun", List.of(begun.toInstant().toString()),
                "gender", List.of(Gender.FEMALE.name()),
                "age", List.of(AgeBand.FROM_18.name()),
                "themes",
                        List.of(Objects.requireNonNull(house.themes().get("anxiety"))
                                .toString()),
                "note", Objects.requireNonNull(Texts.blocks("draft").getFirst().get("note")));
    }
}
