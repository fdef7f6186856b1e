/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

/**
 * A decoded picture, at most 1,024 by 1,024 pixels (greater ones are made smaller while they are decoded).
 *
 * @param width  pixels
 * @param height pixels
 * @param rgb    one int a pixel, {@code 0xRRGGBB}, row by row; owned by the receiver
 */
public record Pixels(int width, int height, int[] rgb) {
}
