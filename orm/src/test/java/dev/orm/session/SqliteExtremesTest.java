package dev.orm.session;

import dev.orm.session.types.ExtremesContract;
import java.util.Set;

class SqliteExtremesTest extends ExtremesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    protected Set<String> refused() {
        return Set.of(
                "amount -999999999999999999999999999999999999.99",
                "amount 99999999999999.99",
                "amount 999999999999999999999999999999999999.99",
                "amount 999999999999999999999999999999999999.995",
                "boxedTwice NaN",
                "duration PT-2562047788015215H-30M-8S",
                "duration PT-2562047H-47M-16.854775808S",
                "duration PT2562047788015215H30M7.999999999S",
                "duration PT9600000000H0.000000001S",
                "exact 100000000.0000",
                "single NaN",
                "whole -99999999999999999999999999999999999999",
                "whole 99999999999999999999999999999999999999",
                "whole 999999999999999999999999999999999999999",
                "boxedLetter HALF",
                "hugeText HALF",
                "text HALF",
                "timeZone Mine",
                "date -9223372036854775808",
                "date 9223372036854775807",
                "instant +10000-10-10T01:02:03.000004Z",
                "instant +1000000000-12-31T23:59:59.999999999Z",
                "instant +300000-10-10T01:02:03.000004Z",
                "instant -0001-10-10T01:02:03.000004Z",
                "instant -1000000000-01-01T00:00:00Z",
                "localDate +10000-10-10",
                "localDate +300000-10-10",
                "localDate +999999999-12-31",
                "localDate -0001-10-10",
                "localDate -999999999-01-01",
                "localDateTime +10000-10-10T01:02:03",
                "localDateTime +300000-10-10T01:02:03",
                "localDateTime +999999999-12-31T23:59:59.999999999",
                "localDateTime -0001-10-10T01:02:03",
                "localDateTime -999999999-01-01T00:00");
    }
}
