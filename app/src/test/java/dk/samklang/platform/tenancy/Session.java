package dk.samklang.platform.tenancy;

import dk.samklang.testing.Sql;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction of the role the program works as, undone at its end; what is set is what a test sets. */
final class Session {

    private final DriverManagerDataSource source = Sql.runtime();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final String organisation;
    private final String account;

    private Session(String organisation, String account) {
        this.organisation = organisation;
        this.account = account;
    }

    static Session of(UUID organisation) {
        return new Session(organisation.toString(), "");
    }

    static Session ofAccount(UUID account) {
        return new Session("", account.toString());
    }

    static Session ofNobody() {
        return new Session("", "");
    }

    /** How many rows a question finds; parameters are written {@code ?}. */
    long count(String sql, Object... parameters) {
        return undone(() -> jdbc.sql(sql)
                .params(List.of(parameters))
                .query((row, _) -> row.getLong(1))
                .single());
    }

    /** How many rows a command reaches. */
    int run(String sql, Object... parameters) {
        return undone(() -> jdbc.sql(sql).params(List.of(parameters)).update());
    }

    private <T> T undone(Supplier<T> work) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        return transaction.<T>execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("select set_config('samklang.organisation', ?, true), set_config('samklang.account', ?, true)")
                    .params(organisation, account)
                    .query((_, _) -> true)
                    .list();
            return work.get();
        });
    }
}
