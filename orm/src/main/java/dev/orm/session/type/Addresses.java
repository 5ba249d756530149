package dev.orm.session.type;

import dev.orm.schema.SqlType;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses of the internet: in a type of their own, or as their bytes. No name is ever looked up. */
record Addresses(String where) {

    ColumnType in(SqlType column, boolean strict) {
        return column instanceof SqlType.Inet
                ? Mapped.of(
                        Texts.of(column, strict),
                        value -> ((InetAddress) value).getHostAddress(),
                        text -> ofText((String) text))
                : Mapped.of(
                        new Bytes(false),
                        value -> ((InetAddress) value).getAddress(),
                        bytes -> ofBytes((byte[]) bytes));
    }

    /** The database writes numbers only, and a mask behind a slash. */
    private InetAddress ofText(String text) {
        String address = text.replaceFirst("/.*", "");
        if (!address.matches("[0-9a-fA-F.:]+")) {
            throw UnstorableValueException.unreadable(where, text, "address");
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw UnstorableValueException.unreadable(where, text, "address");
        }
    }

    private InetAddress ofBytes(byte... bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw UnstorableValueException.unreadable(where, bytes.length + " bytes", "address");
        }
    }
}
