package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.ChangeOptionOutcome;
import dk.samklang.helpline.referral.CheckOption;
import dk.samklang.helpline.referral.OptionId;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.helpline.referral.RestoreOption;
import dk.samklang.helpline.referral.RetireOption;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Entries checked, and taken out of and into use, each with one press that can be taken back. */
@Controller
@RequestMapping(Paths.LIST + "/{id}")
class OptionUseController {

    private final CheckOption checkOption;
    private final RetireOption retireOption;
    private final RestoreOption restoreOption;

    OptionUseController(CheckOption checkOption, RetireOption retireOption, RestoreOption restoreOption) {
        this.checkOption = checkOption;
        this.retireOption = retireOption;
        this.restoreOption = restoreOption;
    }

    @PostMapping("/checked")
    @Requires(ReferralPermissions.CHECK)
    Page checked(SignedIn by, @PathVariable UUID id) {
        return checkOption
                .check(new OptionId(id), by)
                .map(option -> Page.redirect(Paths.list(option.service()) + "&checked=" + id))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/unchecked")
    @Requires(ReferralPermissions.CHECK)
    Page unchecked(SignedIn by, @PathVariable UUID id) {
        return checkOption
                .takeBack(new OptionId(id), by)
                .map(option -> Page.redirect(Paths.list(option.service()) + "&done=unchecked#option-" + id))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/retire")
    @Requires(ReferralPermissions.EDIT)
    Page retire(SignedIn by, @PathVariable UUID id) {
        return retireOption
                .retire(new OptionId(id), by)
                .map(option -> Page.redirect(Paths.list(option.service()) + "&retired=" + id))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/restore")
    @Requires(ReferralPermissions.EDIT)
    Page restore(SignedIn by, @PathVariable UUID id) {
        return switch (restoreOption.restore(new OptionId(id), by)) {
            case ChangeOptionOutcome.Changed(var _, var service) ->
                Page.redirect(Paths.list(service) + "&done=restored");
            case ChangeOptionOutcome.ListFull(var service) -> Page.redirect(Paths.list(service) + "&done=list-full");
            case ChangeOptionOutcome.ChangedMeanwhile _, ChangeOptionOutcome.NotFound _ -> Page.notFound();
        };
    }
}
