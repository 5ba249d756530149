package dev.orm.dialect;

import java.util.List;

/**
 * One statement of a script.
 *
 * @param remarks comment lines above it, without {@code --}: {@code orm:destructive drop-column users.nick}
 * @param sql without the closing semicolon
 */
public record DdlStatement(List<String> remarks, String sql) {

    public DdlStatement {
        remarks = List.copyOf(remarks);
    }

    public static DdlStatement of(String sql) {
        return new DdlStatement(List.of(), sql);
    }

    public static DdlStatement remarked(String remark, String sql) {
        return new DdlStatement(List.of(remark), sql);
    }
}
