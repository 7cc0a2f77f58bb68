package dk.samklang.organisation.setup;

import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: whoever holds the code founds the organisation, its first helpline and its first administrator. */
@Service
public class SetUpInstallation {

    private final SetUpNeed need;
    private final SetUpCode code;
    private final AnnounceCode announce;
    private final FoundFirst foundFirst;
    private final TransactionTemplate transaction;

    SetUpInstallation(
            SetUpNeed need,
            SetUpCode code,
            AnnounceCode announce,
            FoundFirst foundFirst,
            TransactionTemplate transaction) {
        this.need = need;
        this.code = code;
        this.announce = announce;
        this.foundFirst = foundFirst;
        this.transaction = transaction;
    }

    public SetUpOutcome setUp(NewInstallation wanted) {
        if (!need.isOpen()) {
            return new SetUpOutcome.NotNeeded();
        }
        return switch (code.guess(wanted.code())) {
            case RIGHT -> found(wanted);
            case WRONG -> new SetUpOutcome.WrongCode(false);
            case ONE_TOO_MANY -> {
                announce.again();
                yield new SetUpOutcome.WrongCode(true);
            }
        };
    }

    private SetUpOutcome found(NewInstallation wanted) {
        var outcome = Tenancy.callFor(
                new OrganisationId(Ids.next()), () -> transaction.execute(_ -> foundFirst.found(wanted)));
        if (outcome instanceof SetUpOutcome.Done) {
            code.spend();
        }
        return outcome;
    }
}
