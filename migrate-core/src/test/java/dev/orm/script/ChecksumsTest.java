package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksumsTest {

    /** CRC-32 of "123456789" is cbf43926: the check value of every description of the algorithm. */
    @Test
    void linesAreHashedWithoutTheirEnds() {
        int check = 0xcbf43926;

        assertThat(Checksums.of("123456789").flyway()).isEqualTo(check);
        assertThat(Checksums.of("1234\n56789\n").flyway()).isEqualTo(check);
        assertThat(Checksums.of("1234\r\n567\r89").flyway()).isEqualTo(check);
    }

    @Test
    void commentsAndBlanksAreNoStatements() {
        String bare = Checksums.of("select 'a -- b', \"c /* d\" from t;").statements();

        assertThat(Checksums.of("-- x\n\nselect  'a -- b', -- y\n\t\"c /* d\" /* z */ from t;\n\n")
                        .statements())
                .isEqualTo(bare);
        assertThat(Checksums.of("select 'a  -- b', \"c /* d\" from t;").statements())
                .isNotEqualTo(bare);
    }
}
