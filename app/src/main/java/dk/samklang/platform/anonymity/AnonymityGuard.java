package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.AnonymityCheck;
import dk.samklang.anonymity.Finding;
import dk.samklang.platform.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks through what is written about callers, by the rules of the writer's organisation. */
@Service
public class AnonymityGuard {

    private static final int DIGEST_BYTES = 12;

    private final AnonymityCheck check;
    private final GuardRulesStore rules;
    private final Overrides overrides;
    private final Clock clock;

    AnonymityGuard(AnonymityCheck check, GuardRulesStore rules, Overrides overrides, Clock clock) {
        this.check = check;
        this.rules = rules;
        this.overrides = overrides;
        this.clock = clock;
    }

    /** The marks in one text, for somebody who is still typing. */
    @Transactional(readOnly = true)
    public List<Mark> look(SignedIn by, String text) {
        return marks("", text, rules.current(), today(by));
    }

    /** Whether something may be saved; joins the transaction of the use case that saves it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Verdict judge(SignedIn by, Writing writing) {
        var current = rules.current();
        var marks = writing.fields().entrySet().stream()
                .filter(field -> !writing.isUntouched(field.getKey()))
                .flatMap(field -> fresh(by, writing, current, field).stream())
                .toList();
        var open = marks.stream()
                .filter(mark -> mark.blocked() || !writing.seen().contains(mark.digest()))
                .toList();
        return open.isEmpty()
                ? new Verdict.Clear(
                        marks.stream().map(mark -> mark.finding().kind()).toList())
                : new Verdict.Identifying(open);
    }

    /** Counts what was kept in spite of a mark, in the transaction that saves it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(SignedIn by, Verdict.Clear verdict) {
        overrides.add(verdict.overridden(), today(by));
    }

    /** The marks in a field, without those the writer was asked about when the field was saved before. */
    private List<Mark> fresh(SignedIn by, Writing writing, GuardRules current, Map.Entry<String, String> field) {
        var known = known(by, writing.before().getOrDefault(field.getKey(), ""), current);
        return marks(field.getKey(), field.getValue(), current, today(by)).stream()
                .filter(mark -> mark.blocked() || !known.contains(mark.digest()))
                .toList();
    }

    private Set<String> known(SignedIn by, String before, GuardRules current) {
        return marks("", before, current, today(by)).stream().map(Mark::digest).collect(Collectors.toSet());
    }

    private List<Mark> marks(String field, String text, GuardRules current, LocalDate today) {
        return check.check(text, today).stream()
                .map(found -> new Mark(field, found, current.blocks(found.kind()), digest(found, text)))
                .toList();
    }

    private LocalDate today(SignedIn by) {
        return LocalDate.ofInstant(clock.instant(), by.person().zone());
    }

    private static String digest(Finding found, String text) {
        var words = found.kind() + " " + text.substring(found.start(), found.end());
        var hash = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, DIGEST_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
