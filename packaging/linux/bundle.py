# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Makes an installed tree independent of Qt: bundle.py TREE VERSION

Copies the libraries and the Qt plugins that the programs in TREE/bin need into TREE/lib and TREE/plugins, lets all of
them find each other, and adds the license text of each and the bill of materials (SPDX). Fails where a library belongs to
no Debian package, has no license in licenses.tsv, or where a program would need a newer system than the floor.
"""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

# By the exclude list that AppImages use: what talks to the hardware, the display or the system's services, and what every
# desktop has. A copy of these would clash with what the system's own libraries load.
SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|util|nsl|anl|mvec|stdc\+\+|gcc_s|z|expat|uuid"
    r"|GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|X11|X11-xcb|xcb|ICE|SM|fontconfig|freetype|harfbuzz|fribidi"
    r"|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|secret-1|dbus-1|com_err|gpg-error"
    r"|wayland-client|wayland-cursor|wayland-egl))\.so(\..*)?$")
# What Qt loads at run time, by folder.
PLUGINS = {
    "platforms": ["qxcb", "qoffscreen", "qminimal", "qwayland-generic", "qwayland-egl"],
    "platforminputcontexts": ["composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"],
    "platformthemes": ["qxdgdesktopportal"],
    "wayland-shell-integration": ["xdg-shell"],
    "wayland-decoration-client": ["bradient"],
    "imageformats": ["qico", "qjpeg", "qgif"],
    "tls": ["qopensslbackend", "qcertonlybackend"],
}
REQUIRED_PLUGINS = {"libqxcb.so", "libqoffscreen.so", "libqopensslbackend.so"}
# Loaded by name and not linked.
DLOPENED = ["libssl.so.3"]
# The oldest system: Ubuntu 22.04, Debian 12, Fedora 36.
FLOOR = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13)}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def fail(sentence):
    sys.exit(f"bundle.py: {sentence}")


def needed(path):
    return re.findall(r"^\s+NEEDED\s+(\S+)", run("objdump", "-p", str(path)), re.MULTILINE)


def library_paths():
    """The path of each library by its name, as the loader of this computer would choose it."""
    paths = {}
    for name, path in re.findall(r"^\s+(\S+) \(.*x86-64.*\) => (\S+)$", run("/sbin/ldconfig", "-p"), re.MULTILINE):
        paths.setdefault(name, pathlib.Path(path))
    return paths


def copy_plugins(tree):
    source = pathlib.Path(run("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
    copied = {}
    for folder, names in PLUGINS.items():
        for name in names:
            plugin = source / folder / f"lib{name}.so"
            if plugin.exists():
                (tree / "plugins" / folder).mkdir(parents=True, exist_ok=True)
                copied[pathlib.Path(shutil.copy(plugin, tree / "plugins" / folder))] = plugin
    missing = REQUIRED_PLUGINS - {path.name for path in copied}
    if missing:
        fail(f"these plugins of Qt are not installed: {sorted(missing)}")
    return copied


def copy_libraries(tree, roots):
    """Copies what `roots` need, and what that needs, and tells where each copy came from."""
    known = library_paths()
    (tree / "lib").mkdir(exist_ok=True)
    waiting = [name for root in roots for name in needed(root)] + DLOPENED
    copied = {}
    while waiting:
        name = waiting.pop()
        target = tree / "lib" / name
        if SYSTEM.match(name) or target in copied:
            continue
        if name not in known:
            fail(f"{name} is needed and not installed")
        shutil.copy(known[name].resolve(), target)
        copied[target] = known[name]
        waiting += needed(target)
    return copied


def link(tree, programs, copied):
    """Lets each file find its libraries by where it lies itself."""
    for path in [*programs, *copied]:
        path.chmod(0o755)
        up = os.path.relpath(tree / "lib", path.parent)
        run("patchelf", "--set-rpath", "$ORIGIN" if up == "." else f"$ORIGIN/{up}", str(path))
    (tree / "bin/qt.conf").write_text("[Paths]\nPrefix=..\nPlugins=plugins\nLibraries=lib\n", encoding="utf-8")


def check_floor(paths):
    for path in paths:
        for family, digits in re.findall(r"\b(GLIBC|GLIBCXX|CXXABI)_([0-9.]+)\b", run("objdump", "-T", str(path))):
            version = tuple(int(part) for part in digits.split("."))
            if version > FLOOR[family]:
                fail(f"{path.name} needs {family}_{digits}, which is newer than the oldest system that is promised")


def debian_package(original):
    """The package of a file, however /lib and /usr/lib are merged."""
    real = original.resolve()
    for path in {original, real, pathlib.Path(str(real).removeprefix("/usr")), pathlib.Path(f"/usr{real}")}:
        found = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    return fail(f"{original} belongs to no Debian package")


def packages_of(tree, copied, licenses):
    packages = {}
    for path, original in sorted(copied.items()):
        name = debian_package(original)
        if name not in packages:
            text = run("dpkg-query", "-W", "-f", "${source:Package} ${source:Version} ${Version}", name).split()
            source, source_version, version = text[:3]
            if source not in licenses:
                fail(f"packaging/linux/licenses.tsv has no license for the source package {source}")
            packages[name] = {"source": source, "source_version": source_version, "version": version,
                              "license": licenses[source], "files": []}
        packages[name]["files"].append(path)
    folder = tree / "share/doc/dnc-desk/licenses"
    folder.mkdir(parents=True, exist_ok=True)
    for name, package in packages.items():
        text = pathlib.Path(f"/usr/share/doc/{name}/copyright").read_text(encoding="utf-8", errors="replace")
        (folder / f"{package['source']}.txt").write_text(text, encoding="utf-8")
        # Debian's texts point to these, which other systems do not have.
        for common in re.findall(r"/usr/share/common-licenses/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)", text):
            shutil.copy(f"/usr/share/common-licenses/{common}", folder / f"{common}.txt")
    return packages


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def file_entry(tree, path):
    return {
        "SPDXID": identifier(f"File-{path.relative_to(tree)}"),
        "fileName": f"./{path.relative_to(tree)}",
        "checksums": [{"algorithm": name, "checksumValue": hashlib.new(name.lower(), path.read_bytes()).hexdigest()}
                      for name in ("SHA1", "SHA256")],
        "licenseConcluded": "NOASSERTION",
        "licenseInfoInFiles": ["NOASSERTION"],
        "copyrightText": "NOASSERTION",
    }


def package_entry(name, version, license_name, supplier, purl=None):
    entry = {
        "SPDXID": identifier(f"Package-{name}"), "name": name, "versionInfo": version, "supplier": supplier,
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": license_name,
        "licenseDeclared": license_name, "copyrightText": "NOASSERTION",
    }
    if purl:
        entry["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                  "referenceLocator": purl}]
    return entry


def bill_of_materials(tree, version, programs, packages):
    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    own = package_entry("dnc-desk", version, "MIT", "Organization: DNC Desk contributors")
    entries, files, relations = [own], [], []
    for path in programs:
        files.append(file_entry(tree, path))
        relations.append((own["SPDXID"], "CONTAINS", files[-1]["SPDXID"]))
    for name, package in sorted(packages.items()):
        purl = f"pkg:deb/debian/{name}@{package['version']}?arch=amd64&upstream={package['source']}"
        entries.append(package_entry(name, package["version"], package["license"], "Organization: Debian", purl))
        relations.append((own["SPDXID"], "DEPENDS_ON", entries[-1]["SPDXID"]))
        for path in package["files"]:
            files.append(file_entry(tree, path))
            relations.append((entries[-1]["SPDXID"], "CONTAINS", files[-1]["SPDXID"]))
    content = json.dumps([entries, files], sort_keys=True).encode()
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"dnc-desk-{version}-linux-x86_64",
        "documentNamespace": f"urn:dnc-desk:{version}:{hashlib.sha256(content).hexdigest()}",
        "creationInfo": {"created": created, "creators": ["Tool: bundle.py", "Organization: DNC Desk contributors"]},
        "documentDescribes": [own["SPDXID"]], "packages": entries, "files": files,
        "hasExtractedLicensingInfos": [
            {"licenseId": name, "extractedText": f"See share/doc/dnc-desk/licenses/{source}.txt"}
            for source, name in sorted({(entry["source"], entry["license"]) for entry in packages.values()})
            if name.startswith("LicenseRef-")],
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
                          for a, kind, b in relations],
    }


def main():
    tree, version = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    table = pathlib.Path(__file__).with_name("licenses.tsv").read_text(encoding="utf-8")
    licenses = dict(line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    programs = [tree / "bin/dnc-desk", tree / "bin/dnc-desk-cli"]
    copied = copy_plugins(tree)
    copied |= copy_libraries(tree, [*programs, *copied])
    check_floor([*programs, *copied])
    packages = packages_of(tree, copied, licenses)
    link(tree, programs, copied)
    bill = bill_of_materials(tree, version, programs, packages)
    target = tree / "share/doc/dnc-desk/dnc-desk.spdx.json"
    target.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in copied) // 1_000_000
    print(f"{len(copied)} libraries and plugins of {len(packages)} packages, {size} MB")


main()
