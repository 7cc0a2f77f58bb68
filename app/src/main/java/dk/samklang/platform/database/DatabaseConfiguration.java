package dk.samklang.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the program its database: migrated, checked, and as the runtime role only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseAccess.class)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;

    /** PostgreSQL's number of uuid[]; the driver would have them as text, and read thousands letter by letter. */
    private static final String LISTS_OF_IDS = "2951";

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

    @Bean
    Installation installation(DatabaseAccess access, @Value("${samklang.mode}") Mode mode) {
        return DatabasePreparation.prepare(access, mode);
    }

    /** The raw pool. Whoever works for an organisation uses the tenant's data source that wraps it. */
    @Bean
    HikariDataSource pool(DatabaseAccess access, Installation prepared) {
        var config = new HikariConfig();
        config.setPoolName("samklang");
        config.setJdbcUrl(access.url());
        config.setUsername(access.runtime().user());
        config.setPassword(access.runtime().password().reveal());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.addDataSourceProperty("ApplicationName", "samklang");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("binaryTransferEnable", LISTS_OF_IDS);
        // The detail of an error quotes the row, which may hold what somebody wrote.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}
