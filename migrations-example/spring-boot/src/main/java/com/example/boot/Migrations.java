package com.example.boot;

import dev.orm.run.Migrator;
import dev.orm.run.RunReport;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Migrations {
    @Bean
    RunReport upgraded(DataSource dataSource) {
        return Migrator.of(dataSource)
                .locations("classpath:db/migration/{vendor}")
                .upgrade();
    }

    /** Stands in META-INF/spring.factories: Hibernate and all else that needs the database waits for that bean. */
    static class Detector extends AbstractBeansOfTypeDatabaseInitializerDetector {
        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(RunReport.class);
        }
    }
}
