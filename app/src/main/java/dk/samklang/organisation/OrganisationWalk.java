package dk.samklang.organisation;

import dk.samklang.platform.tenancy.EveryOrganisation;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.List;
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
        for (var id : ids()) {
            Tenancy.callFor(id, () -> {
                transaction.executeWithoutResult(_ -> work.accept(id));
                return true;
            });
        }
    }
}
