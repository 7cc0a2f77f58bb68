package dk.samklang.helpline.conversation.web;

import dk.samklang.agenda.DayItem;
import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.helpline.conversation.ConversationLine;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.KeepConversationDraft;
import dk.samklang.helpline.conversation.ListConversations;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** What conversations bring to a counsellor's day: those unfinished, and one's latest. */
@Component
class ConversationDay implements DaySource {

    private static final int LATEST = 5;

    private final ListConversations conversations;
    private final Drafts drafts;

    ConversationDay(ListConversations conversations, Drafts drafts) {
        this.conversations = conversations;
        this.drafts = drafts;
    }

    @Override
    public List<DaySection> sections(SignedIn by) {
        return by.may(ConversationPermissions.WRITE) ? List.of(unfinished(by), latest(by)) : List.of();
    }

    private DaySection unfinished(SignedIn by) {
        var items = drafts.of(by.staff(), KeepConversationDraft.NEW).stream()
                .map(draft -> new DayItem(
                        "/helpline/conversations/new?draft=" + draft.id().value(),
                        "conversation.day.draft",
                        List.of(),
                        draft.updatedAt()))
                .toList();
        return new DaySection(
                10,
                "conversation.day.drafts",
                "conversation.day.no-drafts",
                items,
                new DaySection.DayAction("/helpline/conversations/new", "conversation.new", true));
    }

    private DaySection latest(SignedIn by) {
        var items = conversations.latest(by, LATEST).stream()
                .map(ConversationDay::item)
                .toList();
        return new DaySection(
                20,
                "conversation.day.latest",
                "conversation.day.none",
                items,
                new DaySection.DayAction("/helpline/conversations", "conversation.day.all", false));
    }

    private static DayItem item(ConversationLine line) {
        var path = "/helpline/conversations/" + line.id().value();
        var alias = line.alias();
        return alias == null
                ? new DayItem(path, "conversation.day.line", List.of(line.durationMinutes()), line.startedAt())
                : new DayItem(
                        path, "conversation.day.line-with", List.of(line.durationMinutes(), alias), line.startedAt());
    }
}
