package dev.orm.session;

import dev.orm.session.types.ExtremesContract;
import java.util.Set;

/** MySQL and MariaDB refuse the same values. */
abstract class MySqlExtremesContract extends ExtremesContract {

    @Override
    protected Set<String> refused() {
        return Set.of(
                "amount 999999999999999999999999999999999999.995",
                "boxedTwice -Infinity",
                "boxedTwice Infinity",
                "boxedTwice NaN",
                "duration PT-2562047788015215H-30M-8S",
                "duration PT2562047788015215H30M7.999999999S",
                "duration PT9600000000H0.000000001S",
                "exact 100000000.0000",
                "single Infinity",
                "single NaN",
                "whole 999999999999999999999999999999999999999",
                "boxedLetter HALF",
                "bytes 256 bytes",
                "hugeText HALF",
                "offset +05:30:15",
                "text HALF",
                "text xxxxxxxxxx..256",
                "timeZone Mine",
                "words [HALF]",
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
