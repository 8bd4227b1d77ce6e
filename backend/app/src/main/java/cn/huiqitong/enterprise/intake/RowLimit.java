package cn.huiqitong.enterprise.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a row that grows without end: an open quote would otherwise draw a whole file into memory. */
final class RowLimit extends FilterReader {

    private static final int LONGEST_ROW = 1 << 20;

    private int read;

    RowLimit(Reader in) {
        super(in);
    }

    static final class TooLong extends IOException {}

    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int characters) throws TooLong {
        read += characters;
        if (read > LONGEST_ROW) {
            throw new TooLong();
        }
    }
}
