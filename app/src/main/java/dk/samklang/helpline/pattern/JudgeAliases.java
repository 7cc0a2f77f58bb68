package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.helpline.pattern.JudgeUse.Judgement;
import dk.samklang.platform.identity.ServiceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges aliases by their contacts of the last two years, inside the caller's transaction. */
@Component
class JudgeAliases {

    private final ContactDays contacts;
    private final PatternSettings settings;
    private final Suggestions suggestions;
    private final Clock clock;

    JudgeAliases(ContactDays contacts, PatternSettings settings, Suggestions suggestions, Clock clock) {
        this.contacts = contacts;
        this.settings = settings;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    Judgement judge(FrequentUserId alias, ServiceId helpline) {
        var days = contacts.of(alias.value(), since(), contacts.zone());
        return JudgeUse.of(days, settings.of(helpline).rules());
    }

    /** Does nothing where the alias is gone. */
    void keep(FrequentUserId alias) {
        settings.helplineOf(alias.value())
                .ifPresent(helpline -> suggestions.store(
                        Map.of(alias.value(), judge(alias, helpline).suggested()), clock.instant()));
    }

    /** Returns how many were judged. */
    int keepAll(ServiceId helpline) {
        var rules = settings.of(helpline).rules();
        var judged = new HashMap<UUID, UsePattern>();
        contacts.ofAll(
                helpline,
                since(),
                contacts.zone(),
                (alias, days) -> judged.put(alias, JudgeUse.of(days, rules).suggested()));
        suggestions.store(judged, clock.instant());
        return judged.size();
    }

    private Instant since() {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(JudgeUse.MONTHS_BACK)
                .toInstant();
    }
}
