package dk.samklang.organisation;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.OpenAccount;
import dk.samklang.platform.identity.OpenAccountOutcome;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.SignedIn;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the administrator takes somebody onto the staff, with an account and a start password. */
@Service
public class WelcomeStaffMember {

    private final OpenAccount openAccount;
    private final AddStaffMember addStaffMember;
    private final AuditTrail audit;

    WelcomeStaffMember(OpenAccount openAccount, AddStaffMember addStaffMember, AuditTrail audit) {
        this.openAccount = openAccount;
        this.addStaffMember = addStaffMember;
        this.audit = audit;
    }

    @Transactional
    public WelcomeOutcome welcome(String displayName, String loginName, Set<RoleInService> roles, SignedIn by) {
        return switch (openAccount.withStartPassword(loginName)) {
            case OpenAccountOutcome.Opened opened -> add(opened, displayName, roles, by);
            case OpenAccountOutcome.NameTaken _ -> new WelcomeOutcome.NameTaken();
            case OpenAccountOutcome.NameNotAccepted _ -> new WelcomeOutcome.NameNotAccepted();
            case OpenAccountOutcome.PasswordNotAccepted _ ->
                throw new IllegalStateException("A start password of our own was not accepted");
        };
    }

    private WelcomeOutcome add(
            OpenAccountOutcome.Opened opened, String displayName, Set<RoleInService> roles, SignedIn by) {
        var staff = addStaffMember.add(opened.account(), displayName, roles);
        audit.record(by.staff(), Action.CREATED, "staff-member", staff.value());
        return new WelcomeOutcome.Welcomed(staff, opened.password());
    }
}
