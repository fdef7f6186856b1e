# Finds a Java of at least version 21. Sourced by the start scripts; bash 3.2 is enough.

# java_major HOME: prints the feature version of the Java in HOME, or nothing
java_major() {
    local version=
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
    elif [ -x "$1/bin/java" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    fi
    version=${version#1.}
    printf '%s' "${version%%[!0-9]*}"
}

# usable_java HOME TOOL: true if HOME is a Java of version 21 or newer that has bin/TOOL
usable_java() {
    local major
    [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
    major=$(java_major "$1")
    [ -n "$major" ] && [ "$major" -ge 21 ]
}

# find_java [TOOL]: prints the home of the Java to use, or fails. TOOL is java, or javac where a JDK is needed.
# JAVA_HOME first, then the one on PATH, then the newest of the folders where systems keep theirs.
find_java() {
    local tool=${1:-java} home path major best= best_major=0
    if usable_java "${JAVA_HOME:-}" "$tool"; then
        printf '%s\n' "$JAVA_HOME"
        return 0
    fi
    path=$(command -v java 2>/dev/null) || path=
    while [ -n "$path" ] && [ -L "$path" ]; do
        home=$(cd "$(dirname "$path")" && cd "$(dirname "$(readlink "$path")")" && pwd) || break
        path=$home/$(basename "$(readlink "$path")")
    done
    if [ -n "$path" ]; then
        home=$(dirname "$(dirname "$path")")
        if usable_java "$home" "$tool"; then
            printf '%s\n' "$home"
            return 0
        fi
    fi
    if [ -x /usr/libexec/java_home ]; then
        home=$(/usr/libexec/java_home -v 21+ 2>/dev/null) || home=
        if usable_java "$home" "$tool"; then
            printf '%s\n' "$home"
            return 0
        fi
    fi
    for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* "$HOME"/.sdkman/candidates/java/* \
            "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if usable_java "$home" "$tool"; then
            major=$(java_major "$home")
            if [ "$major" -gt "$best_major" ]; then
                best=$home
                best_major=$major
            fi
        fi
    done
    [ -n "$best" ] && printf '%s\n' "$best"
}
