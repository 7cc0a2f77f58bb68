package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.agreed.AgreedWith;
import dk.samklang.helpline.frequentuser.AliasLookup;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.LookUpAlias;
import dk.samklang.helpline.frequentuser.ReadApproach;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the conversation screen asks with a caller on the line: parts of a page, never a whole one. */
@Controller
@RequestMapping("/helpline/frequent-users")
class LookupController {

    private final LookUpAlias lookUpAlias;
    private final ReadApproach readApproach;
    private final AgreedWith agreedWith;

    LookupController(LookUpAlias lookUpAlias, ReadApproach readApproach, AgreedWith agreedWith) {
        this.lookUpAlias = lookUpAlias;
        this.readApproach = readApproach;
        this.agreedWith = agreedWith;
    }

    /** A post, though it changes nothing: what is typed must not stand in an address. */
    @PostMapping("/lookup")
    @Requires(FrequentUserPermissions.READ)
    Page lookup(SignedIn by, Submission form) {
        var service = form.id("service");
        var term = form.text("aliasSearch", FrequentUserDetails.LONGEST_ALIAS);
        if (form.errors().of("aliasSearch") != null) {
            return Page.refused(form.errors());
        }
        if (service == null || !by.servicesWhere(FrequentUserPermissions.READ).contains(service)) {
            return Page.notFound();
        }
        return Page.of(
                "frequentuser/lookup", lookUpAlias.lookUp(by, new ServiceId(service), term, form.text("frequentUser")));
    }

    /** With what is agreed; a form that corrects says which version, and has no next conversation to agree. */
    @GetMapping("/{id}/approach")
    @Requires(FrequentUserPermissions.READ)
    Page approach(SignedIn by, @PathVariable UUID id, Submission query) {
        return readApproach
                .read(by, new FrequentUserId(id))
                .<Page>map(known -> Page.of(
                        "frequentuser/approach-part",
                        new ApproachPart(
                                known,
                                agreedWith.now(by, id).orElse(null),
                                query.text("version").isEmpty())))
                .orElseGet(Page::notFound);
    }

    /** What takes the place of an approach when nobody listed is chosen any more. */
    @GetMapping("/approach")
    @Requires(FrequentUserPermissions.READ)
    Page noApproach(Submission query) {
        return Page.of("frequentuser/no-approach", AliasLookup.NEW.equals(query.text("frequentUser")));
    }
}
