package dk.samklang.organisation;

import dk.samklang.platform.tenancy.EveryOrganisation;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks through the registry of organisations. */
@Component
class OrganisationWalk implements EveryOrganisation {

    private final Organisations organisations;
    private final TransactionTemplate transaction;

    OrganisationWalk(Organisations organisations, TransactionTemplate transaction) {
        this.organisations = organisations;
        this.transaction = transaction;
    }

    @Override
    public List<OrganisationId> ids() {
        return Tenancy.callForNobody(() -> transaction.execute(_ -> organisations.all()));
    }

    @Override
    public void visit(Consumer<OrganisationId> work) {
        var troubles = ids().stream().flatMap(id -> visit(id, work).stream()).toList();
        if (!troubles.isEmpty()) {
            var all = new IllegalStateException(troubles.size() + " organisations could not be visited");
            troubles.forEach(all::addSuppressed);
            throw all;
        }
    }

    /** The trouble one organisation gave; kept until the others have had their turn. */
    private Optional<RuntimeException> visit(OrganisationId id, Consumer<OrganisationId> work) {
        try {
            return Tenancy.callFor(id, () -> {
                transaction.executeWithoutResult(_ -> work.accept(id));
                return Optional.empty();
            });
        } catch (RuntimeException trouble) {
            return Optional.of(trouble);
        }
    }
}
