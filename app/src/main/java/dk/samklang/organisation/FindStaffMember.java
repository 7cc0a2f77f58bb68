package dk.samklang.organisation;

import dk.samklang.platform.identity.AccountDetails;
import dk.samklang.platform.identity.StaffId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one of the people who work here, also with closed access; for those who manage staff. */
@Service
public class FindStaffMember {

    private final Staff staff;
    private final AccountDetails accounts;

    FindStaffMember(Staff staff, AccountDetails accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Optional<StaffListing> find(StaffId id) {
        return staff.find(id).map(member -> new StaffListing(member, loginName(member)));
    }

    private String loginName(StaffMember member) {
        var account = member.account().value();
        return accounts.loginNames(Set.of(account)).getOrDefault(account, "");
    }
}
