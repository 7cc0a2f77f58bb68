package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.ChangeTypeOutcome;
import dk.samklang.helpline.frequentuser.DescribeType;
import dk.samklang.helpline.frequentuser.FindType;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.TypeWords;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.helpline.frequentuser.UserTypeId;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One type: what it is called, and what the house means by it. */
@Controller
@RequestMapping("/helpline/settings/types/{id}")
class TypeController {

    private static final String TEMPLATE = "frequentuser/type";

    private final FindType findType;
    private final DescribeType describeType;

    TypeController(FindType findType, DescribeType describeType) {
        this.findType = findType;
        this.describeType = describeType;
    }

    @GetMapping
    @Requires(FrequentUserPermissions.TYPES)
    Page form(SignedIn by, @PathVariable UUID id, Submission form) {
        return findType.find(new UserTypeId(id), by)
                .<Page>map(type -> Page.of(TEMPLATE, new TypePage(type, null, type.version(), form.errors(), false)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(FrequentUserPermissions.TYPES)
    Page describe(SignedIn by, @PathVariable UUID id, Submission form) {
        return findType.find(new UserTypeId(id), by)
                .map(type -> describe(by, type, form))
                .orElseGet(Page::notFound);
    }

    private Page describe(SignedIn by, UserType type, Submission form) {
        var typed = new TypePage.Typed(
                form.line("name", TypeWords.LONGEST_NAME), form.text("description", TypeWords.LONGEST_DESCRIPTION));
        if (typed.name().isEmpty()) {
            form.errors().add("name", "layout.form.required");
        }
        return form.errors().any() ? refused(type, typed, form) : describe(by, type, typed, form);
    }

    private Page describe(SignedIn by, UserType type, TypePage.Typed typed, Submission form) {
        var taken = form.all("take");
        var words = new TypeWords(
                taken.contains("name")
                        ? type.name().ownWords()
                        : own(typed.name(), form.text("shownName"), type.name().ownWords()),
                taken.contains("description")
                        ? type.ownDescription()
                        : own(typed.description(), form.text("shownDescription"), type.ownDescription()),
                Set.copyOf(form.all(GuardAnswer.SEEN)));
        return switch (describeType.describe(type.typeId(), words, form.version("version"), by)) {
            case ChangeTypeOutcome.Changed(var service) -> Page.redirect(Paths.types(service) + "&done=described");
            case ChangeTypeOutcome.NameTaken _ -> {
                form.errors().add("name", "frequentuser.types.name-taken");
                yield refused(type, typed, form);
            }
            case ChangeTypeOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield refused(type, typed, form);
            }
            case ChangeTypeOutcome.ChangedMeanwhile(var current) ->
                Page.of(TEMPLATE, new TypePage(current, typed, current.version(), form.errors(), true))
                        .status(HttpStatus.CONFLICT);
            case ChangeTypeOutcome.ListFull _, ChangeTypeOutcome.NotFound _ -> Page.notFound();
        };
    }

    /** A starter whose words were left as they were shown keeps speaking each reader's language. */
    private static @Nullable String own(String typed, String shown, @Nullable String stored) {
        return stored == null && typed.equals(shown) ? null : typed;
    }

    private static Page refused(UserType type, TypePage.Typed typed, Submission form) {
        return Page.of(TEMPLATE, new TypePage(type, typed, form.version("version"), form.errors(), false))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
