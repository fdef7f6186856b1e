/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.core.text.IpAddresses;

/**
 * One's own domains and networks, which are no indicators of anything.
 *
 * @param domains  names; those below them are meant, too
 * @param networks addresses and blocks in CIDR notation
 */
public record AllowList(List<String> domains, List<String> networks) {

    /** Allows nothing. */
    public static final AllowList NONE = new AllowList(List.of(), List.of());

    public AllowList {
        domains = domains.stream().map(domain -> domain.strip().toLowerCase(Locale.ROOT)).filter(domain -> !domain.isEmpty()).toList();
        networks = networks.stream().map(String::strip).filter(network -> !network.isEmpty()).toList();
    }

    /** Sorts entries as a person writes them, one word each: what is an address or block is a network. */
    public static AllowList of(List<String> entries) {
        List<String> networks = entries.stream().filter(entry -> isNetwork(entry.strip())).toList();
        return new AllowList(entries.stream().filter(entry -> !networks.contains(entry)).toList(), networks);
    }

    private static boolean isNetwork(String entry) {
        return Indicators.of(IndicatorType.ADDRESS, entry).isPresent() || Indicators.of(IndicatorType.NETWORK, entry).isPresent();
    }

    /** Whether that is one's own. */
    public boolean allows(Indicator indicator) {
        String value = indicator.value();
        return switch (indicator.type()) {
            case DOMAIN -> domain(value);
            case EMAIL -> domain(value.substring(value.indexOf('@') + 1));
            case URL -> host(value).map(host -> domain(host) || address(host)).orElse(false);
            case ADDRESS -> address(value);
            case NETWORK -> address(value.substring(0, value.indexOf('/')));
            default -> false;
        };
    }

    private static Optional<String> host(String url) {
        int from = url.indexOf("://") + 3;
        int to = from;
        while (to < url.length() && "/?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String authority = url.substring(from, to);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.lastIndexOf(':');
        boolean bracketed = host.startsWith("[");
        return Optional.of(bracketed ? host.substring(1, Math.max(1, host.indexOf(']'))) : colon < 0 ? host : host.substring(0, colon));
    }

    private boolean domain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> lower.equals(domain) || lower.endsWith("." + domain));
    }

    private boolean address(String text) {
        byte[] address = IpAddresses.parse(text);
        if (address == null) {
            return false;
        }
        for (String network : networks) {
            int slash = network.indexOf('/');
            byte[] block = IpAddresses.parse(slash < 0 ? network : network.substring(0, slash));
            if (block == null) {
                continue;
            }
            int all = IpAddresses.isIpv4(block, 0) ? 32 : 128;
            String digits = slash < 0 ? Integer.toString(all) : network.substring(slash + 1);
            boolean number = !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            int bits = (number ? Math.min(all, Integer.parseInt(digits)) : all) + 128 - all;
            if (java.util.Arrays.equals(IpAddresses.mask(address, bits, false), IpAddresses.mask(block, bits, false))) {
                return true;
            }
        }
        return false;
    }
}
