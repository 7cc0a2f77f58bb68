package dk.samklang.helpline.agreement;

import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.RecordNames;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads whoever may read the trail, and the agreement too, to the one an entry is about. */
@Component
class TrailedArrangements implements RecordNames {

    private final JdbcClient jdbc;

    TrailedArrangements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TakeStep.KIND);
    }

    /** It is called by the alias it is with. */
    @Override
    public Map<UUID, RecordName> of(SignedIn by, Set<UUID> ids) {
        return jdbc
                .sql("""
                        select one.id, known.alias
                        from helpline.arrangement one
                        join helpline.frequent_user known
                            on known.organisation_id = one.organisation_id and known.id = one.frequent_user_id
                        where one.id = any(:ids) and one.service_id = any(:services)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param(
                        "services",
                        by.servicesWhere(AgreementPermissions.PROPOSE).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new RecordName(
                                row.getString("alias"), "/helpline/agreements/" + row.getObject("id", UUID.class))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
