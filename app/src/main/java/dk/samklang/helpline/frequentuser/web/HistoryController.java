package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.CorrectFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.ReadHistory;
import dk.samklang.helpline.frequentuser.RestoreOutcome;
import dk.samklang.helpline.frequentuser.RestoreVersion;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a card said before, and taking an older wording back. */
@Controller
@RequestMapping("/helpline/frequent-users/{id}/history")
class HistoryController {

    private final ReadHistory readHistory;
    private final RestoreVersion restoreVersion;
    private final GoneCard gone;

    HistoryController(ReadHistory readHistory, RestoreVersion restoreVersion, GoneCard gone) {
        this.readHistory = readHistory;
        this.restoreVersion = restoreVersion;
        this.gone = gone;
    }

    @GetMapping
    @Requires(FrequentUserPermissions.READ)
    Page history(SignedIn by, @PathVariable UUID id) {
        return show(by, id, null, HttpStatus.OK);
    }

    @PostMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page restore(SignedIn by, @PathVariable UUID id, Submission form) {
        var wanted = form.number("restore", 0, Integer.MAX_VALUE);
        if (wanted == null) {
            return show(
                    by,
                    id,
                    new HistoryPage.Refusal("frequentuser.history.choose", null),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (restoreVersion.restore(by, new FrequentUserId(id), form.version("version"), wanted)) {
            case RestoreOutcome.Answered(var answer) -> answer(by, id, answer);
            case RestoreOutcome.Identifying _ ->
                show(
                        by,
                        id,
                        new HistoryPage.Refusal("frequentuser.history.identifying", null),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page answer(SignedIn by, UUID id, CorrectFrequentUserOutcome outcome) {
        return switch (outcome) {
            case CorrectFrequentUserOutcome.Corrected _ -> Page.redirect(Paths.card(id) + "?saved=restored");
            case CorrectFrequentUserOutcome.ChangedMeanwhile _ ->
                show(by, id, new HistoryPage.Refusal("frequentuser.history.changed", null), HttpStatus.CONFLICT);
            case CorrectFrequentUserOutcome.AliasTaken(var holder) ->
                show(
                        by,
                        id,
                        new HistoryPage.Refusal("frequentuser.history.alias-taken", Paths.card(holder.value())),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case CorrectFrequentUserOutcome.NotFound _ -> gone.answer(by, id);
        };
    }

    private Page show(SignedIn by, UUID id, HistoryPage.@Nullable Refusal refusal, HttpStatus status) {
        return readHistory
                .read(by, new FrequentUserId(id))
                .<Page>map(history -> Page.of("frequentuser/history", new HistoryPage(history, refusal))
                        .status(status))
                .orElseGet(() -> gone.answer(by, id));
    }
}
