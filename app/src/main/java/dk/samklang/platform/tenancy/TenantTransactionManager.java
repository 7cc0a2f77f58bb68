package dk.samklang.platform.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, as the first statement of every transaction, whose it is. The setting ends with the transaction,
 * so a pooled connection carries nothing over to the next one.
 */
class TenantTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String SET_SCOPE =
            "select set_config('samklang.organisation', ?, true), set_config('samklang.account', ?, true)";

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var scope = Tenancy.scope();
        TenantDataSource.opening(() -> super.doBegin(transaction, definition));
        var dataSource = Objects.requireNonNull(getDataSource());
        var holder =
                (ConnectionHolder) Objects.requireNonNull(TransactionSynchronizationManager.getResource(dataSource));
        try {
            tell(holder, scope);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The organisation could not be set", e);
        }
    }

    private static void tell(ConnectionHolder holder, Tenancy.Scope scope) throws SQLException {
        try (var statement = holder.getConnection().prepareStatement(SET_SCOPE)) {
            switch (scope) {
                case Tenancy.Scope.Organisation(var id) -> set(statement, id.value(), null);
                case Tenancy.Scope.Account(var id) -> set(statement, null, id);
                case Tenancy.Scope.Nobody _ -> set(statement, null, null);
            }
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, @Nullable UUID organisation, @Nullable UUID account)
            throws SQLException {
        statement.setString(1, organisation == null ? "" : organisation.toString());
        statement.setString(2, account == null ? "" : account.toString());
    }
}
