package dk.samklang.platform.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The data source, transactions and SQL client that all rooms use. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class TenancyConfiguration {

    @Bean
    @Primary
    DataSource tenantDataSource(HikariDataSource pool) {
        return new TenantDataSource(pool);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource tenantDataSource) {
        return new TenantTransactionManager(tenantDataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource tenantDataSource) {
        return JdbcClient.create(tenantDataSource);
    }
}
