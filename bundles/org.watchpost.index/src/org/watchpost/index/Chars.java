/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.Arrays;

/**
 * The characters of a record or value, decoded for checking it against texts and patterns. Reused; for one thread.
 */
final class Chars {

    /** As they stand there. */
    int[] original = new int[512];
    /** Without regard to case. */
    int[] folded = new int[512];
    int size;
    /** Whether there is a backslash among them. */
    boolean backslash;

    private int[] addresses = new int[16];
    private int addressCount = -1;

    /** Decodes bytes as {@link org.watchpost.core.text.Bytes#decode} does. */
    Chars set(byte[] buffer, int from, int to) {
        reserve(to - from);
        int n = 0;
        boolean escape = false;
        for (int i = from; i < to;) {
            int b = buffer[i];
            if (b >= 0) {
                original[n] = b;
                int word = Fold.WORD[b];
                folded[n++] = word != 0 ? word : b;
                escape |= b == '\\';
                i++;
            } else {
                long decoded = Fold.decode(buffer, i, to);
                original[n] = (int) decoded;
                folded[n++] = Fold.fold((int) decoded);
                i += (int) (decoded >>> 32);
            }
        }
        size = n;
        backslash = escape;
        addressCount = -1;
        return this;
    }

    Chars set(String text) {
        reserve(text.length());
        int n = 0;
        boolean escape = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            original[n] = c;
            folded[n++] = Fold.fold(c);
            escape |= c == '\\';
            i += Character.charCount(c);
        }
        size = n;
        backslash = escape;
        addressCount = -1;
        return this;
    }

    /** The same with the backslashes taken out that stand before quotation marks, slashes and backslashes. */
    Chars setUnescaped(Chars other) {
        reserve(other.size);
        int n = 0;
        for (int i = 0; i < other.size; i++) {
            int c = other.original[i];
            if (c == '\\' && i + 1 < other.size) {
                int next = other.original[i + 1];
                if (next == '"' || next == '\\' || next == '/') {
                    i++;
                }
            }
            original[n] = other.original[i];
            folded[n++] = other.folded[i];
        }
        size = n;
        backslash = false;
        addressCount = -1;
        return this;
    }

    private void reserve(int length) {
        if (original.length < length) {
            original = new int[length + (length >> 2)];
            folded = new int[original.length];
        }
    }

    /** Whether a word goes on across that position. */
    boolean joined(int position) {
        return position > 0 && position < size && Fold.joins(original[position - 1], original[position]);
    }

    /** The index into the list of addresses of the one that goes on across that position, or -1. */
    private int addressAcross(int position) {
        if (position <= 0 || position >= size || !ofAddress(original[position - 1]) || !ofAddress(original[position])) {
            return -1;
        }
        if (addressCount < 0) {
            findAddresses();
        }
        int low = 0;
        int high = addressCount - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (addresses[2 * middle + 1] <= position) {
                low = middle + 1;
            } else if (addresses[2 * middle] >= position) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Whether an IPv4 address goes on across that position. */
    boolean withinAddress(int position) {
        return addressAcross(position) >= 0;
    }

    /** Whether the position is within an IPv4 address before its first dot. */
    boolean withinFirstOctet(int position) {
        int address = addressAcross(position);
        if (address < 0) {
            return false;
        }
        for (int i = addresses[2 * address]; i < position; i++) {
            if (original[i] == '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean ofAddress(int c) {
        return c == '.' || c >= '0' && c <= '9';
    }

    /** Whether a condition is true of one of the words, as {@link Words} cuts them; {@code word} is overwritten. */
    boolean anyWord(ValueTest test, Chars word) {
        for (int i = 0; i < size;) {
            if (!Fold.isWord(original[i])) {
                i++;
                continue;
            }
            int end = original[i] >= '0' && original[i] <= '9' ? ipv4End(i) : -1;
            if (end < 0) {
                end = i + 1;
                while (end < size && Fold.joins(original[end - 1], original[end])) {
                    end++;
                }
            }
            word.reserve(end - i);
            System.arraycopy(folded, i, word.original, 0, end - i);
            System.arraycopy(folded, i, word.folded, 0, end - i);
            word.size = end - i;
            word.addressCount = -1;
            if (test.test(word)) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** Finds the IPv4 addresses as {@link Words} does. */
    private void findAddresses() {
        addressCount = 0;
        int i = 0;
        while (i < size) {
            int c = original[i];
            if (!Fold.isWord(c)) {
                i++;
                continue;
            }
            int end = c >= '0' && c <= '9' ? ipv4End(i) : -1;
            if (end > 0) {
                if (2 * addressCount + 2 > addresses.length) {
                    addresses = Arrays.copyOf(addresses, 2 * addresses.length);
                }
                addresses[2 * addressCount] = i;
                addresses[2 * addressCount++ + 1] = end;
                i = end;
                continue;
            }
            i++;
            while (i < size && Fold.joins(original[i - 1], original[i])) {
                i++;
            }
        }
    }

    private int ipv4End(int from) {
        int i = from;
        for (int part = 0;; part++) {
            int value = 0;
            int start = i;
            while (i < size && i - start < 3 && original[i] >= '0' && original[i] <= '9') {
                value = value * 10 + original[i++] - '0';
            }
            if (i == start || value > 255) {
                return -1;
            }
            if (part == 3) {
                return i < size && Fold.joins(original[i - 1], original[i]) ? -1 : i;
            }
            if (i >= size || original[i] != '.') {
                return -1;
            }
            i++;
        }
    }
}
