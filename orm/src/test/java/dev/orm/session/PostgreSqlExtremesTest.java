package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.ExtremesContract;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgreSqlExtremesTest extends ExtremesContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected Set<String> refused() {
        return Set.of(
                "amount 999999999999999999999999999999999999.995",
                "duration PT-2562047788015215H-30M-8S",
                "duration PT2562047788015215H30M7.999999999S",
                "duration PT9600000000H0.000000001S",
                "exact 100000000.0000",
                "whole 999999999999999999999999999999999999999",
                "boxedLetter HALF",
                "boxedLetter NUL",
                "hugeText HALF",
                "letters NUL",
                "offset +05:30:15",
                "text HALF",
                "text NUL",
                "text aNULb",
                "text xxxxxxxxxx..256",
                "timeZone Mine",
                "words [HALF]",
                "words [aNULb]",
                "date -9223372036854775808",
                "date 9223372036854775807",
                "instant +1000000000-12-31T23:59:59.999999999Z",
                "instant +300000-10-10T01:02:03.000004Z",
                "instant -1000000000-01-01T00:00:00Z",
                "localDateTime +300000-10-10T01:02:03",
                "localDateTime +999999999-12-31T23:59:59.999999999");
    }

    @Override
    protected String years() {
        return "from -4712 on";
    }
}
