package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.CounsellorRequest;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Impression;
import dk.samklang.helpline.conversation.Progression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a counsellor ticks off after a conversation, beside the words. Much of it is left open. */
final class Judgements {

    private static final List<String> DARK = List.of("suicidal-thoughts", "violence");
    private static final List<Optional<Progression>> PROGRESSIONS = List.of(
            Optional.of(Progression.NONE),
            Optional.of(Progression.SOME),
            Optional.of(Progression.CLEAR),
            Optional.empty());
    private static final List<Optional<Ending>> ENDINGS = List.of(
            Optional.of(Ending.CLOSED_TOGETHER),
            Optional.of(Ending.NEXT_AGREED),
            Optional.of(Ending.REFERRED),
            Optional.of(Ending.BROKEN_OFF),
            Optional.of(Ending.ENDED_BY_COUNSELLOR),
            Optional.empty());
    private static final List<Impression> IMPRESSIONS = List.of(Impression.LIGHT, Impression.MIXED, Impression.HEAVY);
    private static final double ASKS = 0.3;
    private static final double ASKS_WHOM_THEY_GOT = 0.15;
    private static final double ASKS_NOT = 0.5;

    private final Story story;
    private final Desk desk;

    Judgements(Story story, Desk desk) {
        this.story = story;
        this.desk = desk;
    }

    /** Nothing moves for most who come daily; those who come for a while, or come back, gain. */
    @Nullable
    Progression progression(@Nullable Caller caller, Chance chance) {
        var place = caller == null
                ? chance.weighted(10, 24, 14, 52)
                : switch (caller.portrait().kind()) {
                    case FREQUENT -> chance.weighted(74, 16, 2, 8);
                    case PERIODIC -> chance.weighted(16, 46, 30, 8);
                    case RETURNING -> chance.weighted(10, 48, 32, 10);
                };
        return PROGRESSIONS.get(place).orElse(null);
    }

    @Nullable
    Ending ending(Meeting meeting, List<String> themes, Chance chance) {
        var caller = meeting.contact().caller();
        var dark = themes.stream().anyMatch(DARK::contains);
        if (dark && caller == null && chance.happens(0.06)) {
            return Ending.ACUTE_HELP;
        }
        var brokenOff = meeting.contact().channel() == Channel.CHAT ? 14 : 4;
        var place = caller == null
                ? chance.weighted(48, 3, 17, brokenOff, 2, 24)
                : chance.weighted(38, caller.portrait().habit().perWeek() > 2 ? 20 : 9, 6, brokenOff, 15, 16);
        return ENDINGS.get(place).orElse(null);
    }

    /** The house has mapped its frequent users before, and does so again now. */
    @Nullable
    Impression impression(LocalDate day, @Nullable Caller caller, Chance chance) {
        var ago = ChronoUnit.DAYS.between(day, story.today());
        var mapping = ago <= 24 || (ago >= 410 && ago <= 445);
        if (!mapping || !chance.happens(caller == null ? 0.5 : 0.85)) {
            return null;
        }
        return IMPRESSIONS.get(caller == null ? chance.weighted(40, 44, 16) : chance.weighted(30, 42, 28));
    }

    @Nullable
    CounsellorRequest request(Meeting meeting, Chance chance) {
        var caller = meeting.contact().caller();
        if (caller == null || !caller.portrait().habit().asks()) {
            return null;
        }
        var got = meeting.counsellor();
        if (got.equals(desk.avoided(caller)) && chance.happens(ASKS_NOT)) {
            return CounsellorRequest.ASKED_NOT_FOR;
        }
        var often = got.equals(desk.favourite(caller)) ? ASKS_WHOM_THEY_GOT : ASKS;
        return chance.happens(often) ? CounsellorRequest.ASKED_FOR : null;
    }
}
