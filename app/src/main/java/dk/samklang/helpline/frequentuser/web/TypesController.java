package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.AddType;
import dk.samklang.helpline.frequentuser.ChangeTypeOutcome;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.MoveType;
import dk.samklang.helpline.frequentuser.RestoreType;
import dk.samklang.helpline.frequentuser.RetireType;
import dk.samklang.helpline.frequentuser.ShowTypes;
import dk.samklang.helpline.frequentuser.TypeWords;
import dk.samklang.helpline.frequentuser.UserTypeId;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The types a helpline speaks of: added to, put in order, taken out of and into use. */
@Controller
@RequestMapping("/helpline/settings/types")
class TypesController {

    private final ListServices services;
    private final ShowTypes showTypes;
    private final AddType addType;
    private final MoveType moveType;
    private final RetireType retireType;
    private final RestoreType restoreType;

    TypesController(
            ListServices services,
            ShowTypes showTypes,
            AddType addType,
            MoveType moveType,
            RetireType retireType,
            RestoreType restoreType) {
        this.services = services;
        this.showTypes = showTypes;
        this.addType = addType;
        this.moveType = moveType;
        this.retireType = retireType;
        this.restoreType = restoreType;
    }

    @GetMapping
    @Requires(FrequentUserPermissions.TYPES)
    Page list(SignedIn by, Submission query) {
        return page(by, query, TypesPage.Adding.empty(), notice(query.text("done")))
                .<Page>map(page -> Page.of("frequentuser/types", page))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(FrequentUserPermissions.TYPES)
    Page add(SignedIn by, Submission form) {
        var name = form.line("name", TypeWords.LONGEST_NAME);
        var description = form.text("description", TypeWords.LONGEST_DESCRIPTION);
        var adding = new TypesPage.Adding(name, description, form.errors());
        if (name.isEmpty()) {
            form.errors().add("name", "layout.form.required");
        }
        var page = page(by, form, adding, null);
        if (page.isEmpty()) {
            return Page.notFound();
        }
        return form.errors().any()
                ? refused(page.get())
                : add(by, page.get(), new TypeWords(name, description, Set.copyOf(form.all(GuardAnswer.SEEN))));
    }

    private Page add(SignedIn by, TypesPage page, TypeWords words) {
        var helpline = page.helpline().id();
        return switch (addType.add(helpline, words, by)) {
            case ChangeTypeOutcome.Changed(var service) -> Page.redirect(done(service, "added"));
            case ChangeTypeOutcome.NameTaken _ -> refused(page, "frequentuser.types.name-taken");
            case ChangeTypeOutcome.ListFull _ -> refused(page, "frequentuser.types.list-full");
            case ChangeTypeOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(page.adding().errors(), marks);
                yield refused(page);
            }
            case ChangeTypeOutcome.ChangedMeanwhile _, ChangeTypeOutcome.NotFound _ -> Page.notFound();
        };
    }

    @PostMapping("/{id}/move")
    @Requires(FrequentUserPermissions.TYPES)
    Page move(SignedIn by, @PathVariable UUID id, Submission form) {
        var up = "up".equals(form.text("direction"));
        return moveType.move(new UserTypeId(id), up, by)
                .map(type -> Page.redirect("%s&moved=%s&direction=%s#type-%s"
                        .formatted(Paths.types(type.service()), id, up ? "up" : "down", id)))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/{id}/retire")
    @Requires(FrequentUserPermissions.TYPES)
    Page retire(SignedIn by, @PathVariable UUID id) {
        return retireType
                .retire(new UserTypeId(id), by)
                .map(type -> Page.redirect(done(type.service(), "retired")))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/{id}/restore")
    @Requires(FrequentUserPermissions.TYPES)
    Page restore(SignedIn by, @PathVariable UUID id) {
        return switch (restoreType.restore(new UserTypeId(id), by)) {
            case ChangeTypeOutcome.Changed(var service) -> Page.redirect(done(service, "restored"));
            case ChangeTypeOutcome.NameTaken(var service) -> Page.redirect(done(service, "name-taken"));
            case ChangeTypeOutcome.ListFull(var service) -> Page.redirect(done(service, "list-full"));
            case ChangeTypeOutcome.ChangedMeanwhile _, ChangeTypeOutcome.Identifying _, ChangeTypeOutcome.NotFound _ ->
                Page.notFound();
        };
    }

    private Optional<TypesPage> page(SignedIn by, Submission form, TypesPage.Adding adding, @Nullable Notice notice) {
        var helplines = services.among(by.servicesWhere(FrequentUserPermissions.TYPES));
        var wanted = form.text("service");
        return helplines.stream()
                .filter(helpline ->
                        wanted.isEmpty() || helpline.id().value().toString().equals(wanted))
                .map(ServiceName::id)
                .findFirst()
                .flatMap(service -> showTypes
                        .show(service, by)
                        .map(types -> new TypesPage(
                                helplines,
                                named(helplines, service),
                                types,
                                adding,
                                form.text("moved"),
                                "up".equals(form.text("direction")),
                                notice)));
    }

    private static ServiceName named(List<ServiceName> helplines, ServiceId service) {
        return helplines.stream()
                .filter(helpline -> helpline.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static String done(ServiceId service, String what) {
        return Paths.types(service) + "&done=" + what;
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "added" -> Notice.success("frequentuser.types.added");
            case "described" -> Notice.success("frequentuser.types.described");
            case "retired" -> Notice.success("frequentuser.types.retired");
            case "restored" -> Notice.success("frequentuser.types.restored");
            case "name-taken" -> Notice.warning("frequentuser.types.name-taken");
            case "list-full" -> Notice.warning("frequentuser.types.list-full");
            default -> null;
        };
    }

    private static Page refused(TypesPage page, String key) {
        page.adding().errors().add("name", key);
        return refused(page);
    }

    private static Page refused(TypesPage page) {
        return Page.of("frequentuser/types", page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
