package dk.samklang.organisation;

import dk.samklang.platform.identity.AccountDetails;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the people who work here, those with access first, then by name; for those who manage staff. */
@Service
public class ListStaff {

    private final Staff staff;
    private final AccountDetails accounts;

    ListStaff(Staff staff, AccountDetails accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /**
     * @param name part of the name, in any case; empty for all
     * @param page from 1; beyond the last it is the last
     */
    @Transactional(readOnly = true)
    public StaffList page(String name, int page) {
        var total = staff.count(name);
        var last = Math.max(1, Math.ceilDiv(total, StaffList.PER_PAGE));
        var wanted = Math.clamp(page, 1, last);
        var found = staff.list(name, (wanted - 1) * StaffList.PER_PAGE, StaffList.PER_PAGE);
        var loginNames = accounts.loginNames(
                found.stream().map(member -> member.account().value()).collect(Collectors.toSet()));
        var people = found.stream()
                .map(member -> new StaffListing(
                        member, loginNames.getOrDefault(member.account().value(), "")))
                .toList();
        return new StaffList(people, wanted, total);
    }
}
