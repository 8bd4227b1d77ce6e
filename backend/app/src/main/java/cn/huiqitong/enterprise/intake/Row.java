package cn.huiqitong.enterprise.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a delivery as it was read.
 *
 * @param no number by which people find it: the line in the sheet where the header is 1; in JSON the place from 1
 * @param cells what is not empty, by column
 */
record Row(int no, Map<String, Object> cells) {

    Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
