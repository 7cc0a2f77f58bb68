package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.OrganisationId;
import java.util.List;
import java.util.Optional;

/** Declared here, implemented by the organisation: who works where. */
public interface Directory {

    /** Where this account may work now, newest first. Asked at sign-in, before an organisation is chosen. */
    List<Membership> memberships(AccountId account);

    /** The person behind an active membership, in the organisation the caller works for. */
    Optional<Person> person(StaffId staff);

    /** One person's place in one organisation. */
    record Membership(OrganisationId organisation, StaffId staff) {}
}
