package dk.samklang.organisation.setup;

import dk.samklang.organisation.AddStaffMember;
import dk.samklang.organisation.FirstOrganisation;
import dk.samklang.organisation.FoundOrganisation;
import dk.samklang.organisation.Roles;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.OpenAccount;
import dk.samklang.platform.identity.OpenAccountOutcome;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Founds the first organisation with its administrator; inside the transaction of the set-up. */
@Component
class FoundFirst {

    private static final String ACCENT = "0b5d6b";

    private final FirstOrganisation first;
    private final OpenAccount openAccount;
    private final FoundOrganisation foundOrganisation;
    private final AddStaffMember addStaffMember;
    private final AuditTrail audit;

    FoundFirst(
            FirstOrganisation first,
            OpenAccount openAccount,
            FoundOrganisation foundOrganisation,
            AddStaffMember addStaffMember,
            AuditTrail audit) {
        this.first = first;
        this.openAccount = openAccount;
        this.foundOrganisation = foundOrganisation;
        this.addStaffMember = addStaffMember;
        this.audit = audit;
    }

    SetUpOutcome found(NewInstallation wanted) {
        if (!first.isMissingForMeAlone()) {
            return new SetUpOutcome.NotNeeded();
        }
        return switch (openAccount.withPassword(wanted.loginName(), wanted.password())) {
            case OpenAccountOutcome.Opened(var account, var _) -> found(wanted, account);
            case OpenAccountOutcome.NameTaken _ -> new SetUpOutcome.LoginNameTaken();
            case OpenAccountOutcome.NameNotAccepted _ -> new SetUpOutcome.LoginNameNotAccepted();
            case OpenAccountOutcome.PasswordNotAccepted(var key) -> new SetUpOutcome.PasswordNotAccepted(key);
        };
    }

    private SetUpOutcome found(NewInstallation wanted, AccountId account) {
        foundOrganisation.found(wanted.organisation(), ACCENT, wanted.helpline());
        var administrator = addStaffMember.add(
                account, wanted.administrator(), Set.of(new RoleInService(Roles.ADMINISTRATOR, null)));
        audit.record(
                administrator, Action.CREATED, "organisation", Tenancy.current().value());
        return new SetUpOutcome.Done();
    }
}
