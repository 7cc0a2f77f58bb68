package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.FrequentUserVersion;
import dk.samklang.helpline.frequentuser.ReadHistory;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a card said before.
 *
 * @param refusal why an older wording was not taken back; null for nothing
 */
public record HistoryPage(
        ReadHistory.History history, @Nullable Refusal refusal) {

    /**
     * Why nothing was taken back.
     *
     * @param holder path of the card that has the alias now; null where that is not why
     */
    public record Refusal(String key, @Nullable String holder) {}

    public UUID id() {
        return history.card().summary().id().value();
    }

    public String alias() {
        return history.card().summary().alias();
    }

    public String path() {
        return Paths.history(id());
    }

    public String cardPath() {
        return Paths.card(id());
    }

    public int newest() {
        return history.card().version();
    }

    public String writer(FrequentUserVersion version) {
        return history.writers().getOrDefault(version.savedBy().value(), "");
    }

    /** Whether this is where the kept history begins. */
    public boolean isFirst(int place) {
        return place == history.versions().size() - 1;
    }

    /** What this version changed: its own words as mine, those before as theirs. */
    public List<Difference> changes(Frame frame, int place) {
        var now = FrequentUserForm.of(history.versions().get(place).details());
        var before = FrequentUserForm.of(history.versions().get(place + 1).details());
        return now.differences(frame, before, history.types());
    }

    /** What an older wording would bring back: its words as mine, the newest as theirs. */
    public boolean differsFromNewest(Frame frame, FrequentUserVersion version) {
        var newest = FrequentUserForm.of(history.card().details());
        return !FrequentUserForm.of(version.details())
                .differences(frame, newest, history.types())
                .isEmpty();
    }
}
