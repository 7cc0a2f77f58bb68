package dk.samklang.platform.tenancy;

import java.util.List;
import java.util.function.Consumer;

/** Visits each organisation in turn, for jobs; declared here, implemented by the room that knows them. */
public interface EveryOrganisation {

    List<OrganisationId> ids();

    /** Does the work for each organisation in a transaction of its own, so that one's trouble is not another's. */
    void visit(Consumer<OrganisationId> work);
}
