package dk.samklang.organisation;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.Directory;
import dk.samklang.platform.identity.Person;
import dk.samklang.platform.identity.StaffId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells sign-in who works where. */
@Component
class StaffDirectory implements Directory {

    private final Staff staff;

    StaffDirectory(Staff staff) {
        this.staff = staff;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Membership> memberships(AccountId account) {
        return staff.memberships(account);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Person> person(StaffId id) {
        return staff.person(id);
    }
}
